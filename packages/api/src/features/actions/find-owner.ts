import { findRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { todaySql } from "../../db/today-sql";
import type { Fault } from "../../errors/app-error";
import { findAgencyIds, findGroups } from "../agencies";
import { Person } from "../people";

/** Who is to do something, as an input names them: undefined where it leaves them as they are. */
interface NamedOwner {
  readonly owner?: string | null;
  readonly agency?: string | null;
}

/** Who is to do it: undefined where that stays as it is. */
export interface FoundOwner {
  readonly ownerPersonId: string | null | undefined;
  readonly agencyId: string | null | undefined;
  readonly faults: readonly Fault[];
}

const noPersonWords = "There is no such person here.";
const noAgencyWords = "There is no such agency in the region.";
const strangerWords = "This agency is not a partner today and has no seat: add it as a partner first.";

/** The person and the agency that an input names, and what is wrong with them, each at its field. */
export async function findOwner(write: Write, { owner, agency }: NamedOwner): Promise<FoundOwner> {
  const isNamed = typeof owner === "string";
  const person = isNamed ? await findRow(write, Person, owner) : undefined;
  const isMissing = isNamed && (person?.removedAt !== null || person.erasedAt !== null);
  const found = agency ? await findAgency(write, agency) : { agencyId: agency };
  return {
    ownerPersonId: isNamed ? (person?.id ?? null) : owner,
    agencyId: "path" in found ? null : found.agencyId,
    faults: [...(isMissing ? [{ path: "owner", message: noPersonWords }] : []), ...("path" in found ? [found] : [])],
  };
}

async function findAgency(write: Write, text: string): Promise<{ agencyId: string } | Fault> {
  const { id: bodyId, regionId } = write.target;
  const [agencyId] = regionId === undefined ? [] : await findAgencyIds(write, regionId, [text]);
  if (agencyId === undefined) return { path: "agency", message: noAgencyWords };
  const ids = (await findGroups(write, [agencyId])).get(agencyId)?.ids ?? [agencyId];
  const places = await write.rows(
    "places of an agency on a board today",
    `select from partner where body_id = $1 and agency_id = any ($2::uuid[]) and removed_at is null and span @> ${todaySql}
     union all
     select from seat where body_id = $1 and agency_id = any ($2::uuid[]) and removed_at is null and span @> ${todaySql} limit 1`,
    [bodyId, ids],
  );
  return places.length > 0 ? { agencyId } : { path: "agency", message: strangerWords };
}
