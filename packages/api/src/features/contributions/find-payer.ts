import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { Agency, findAgencyIds, findGroups, findPrintedNames } from "../agencies";
import type { Budget } from "../money";

/** Who pays, as a contribution keeps it. */
export interface Payer {
  readonly agencyId: string | null;
  readonly payerGroup: string | null;
  readonly payer: string;
}

/** Who pays, as an input says it. */
interface SaidPayer {
  readonly agency?: string | null;
  readonly payerGroup?: string | null;
  readonly payer?: string | null;
}

type Found = Payer | Fault;

const noneWords = "Say who pays: an agency, a group of payers, or the payer’s name as printed.";
const bothWords = "Give an agency or a group of payers, not both.";

/**
 * Who pays towards a year, or what is wrong with how an input says it, at its field. A printed name alone stands for the agency or
 * group that it is mapped to, and for itself where it is not.
 */
export async function findPayer(write: Write, budget: Budget, said: SaidPayer): Promise<Found> {
  const payerGroup = said.payerGroup?.trim();
  const payer = said.payer?.trim();
  if (said.agency && payerGroup) return { path: "payerGroup", message: bothWords };
  if (said.agency) return findAgencyPayer(write, budget, said.agency, payer);
  if (payerGroup) return { agencyId: null, payerGroup, payer: payer ?? payerGroup };
  if (!payer) return { path: "agency", message: noneWords };
  const stands = (await findPrintedNames(write, budget, [payer])).get(payer);
  if (stands && "agencyId" in stands) return checkPartner(write, budget, { path: "payer", ...stands, payer });
  return { agencyId: null, payerGroup: stands?.payerGroup ?? null, payer };
}

/** The agency that an input names at `agency`, where it is a partner of the body in the year; its name where no payer is said. */
export async function findAgencyPayer(write: Write, budget: Budget, agency: string, payer?: string): Promise<Found> {
  const [agencyId] = await findAgencyIds(write, budget.regionId, [agency]);
  if (agencyId === undefined) return { path: "agency", message: "There is no such agency in the region." };
  return checkPartner(write, budget, { path: "agency", agencyId, payer });
}

interface Wanted {
  readonly path: string;
  readonly agencyId: string;
  readonly payer: string | undefined;
}

/** The agency, where it or one that was merged with it has a place on the body on some day of the year. */
async function checkPartner(write: Write, budget: Budget, { path, agencyId, payer }: Wanted): Promise<Found> {
  const { bodyId, regionId, year, recordedOn } = budget;
  const agency = await write.repo(Agency).find({ regionId, id: agencyId });
  if (!agency) throw new Error("An agency that was found can't be read.");
  const ids = (await findGroups(write, [agencyId])).get(agencyId)?.ids ?? [agencyId];
  const places = await write.rows(
    "places of an agency in a year",
    `select from partner where body_id = $1 and agency_id = any ($2::uuid[]) and removed_at is null
       and span && daterange($3::date, ($3::date + interval '1 year')::date) limit 1`,
    [bodyId, ids, recordedOn],
  );
  if (places.length > 0) return { agencyId, payerGroup: null, payer: payer ?? agency.name };
  const words = `${agency.name} is no partner of this board in ${year}: add it as a partner first, or correct the year.`;
  return { path, message: words };
}
