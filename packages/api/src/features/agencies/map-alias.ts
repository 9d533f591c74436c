import { decodeRowId, encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, badInputs, type Fault } from "../../errors/app-error";
import { Body } from "../bodies";
import { Agency } from "./agency.entity";
import { AgencyAlias } from "./agency-alias.entity";
import type { AliasVersionInput, MapAliasInput } from "./aliases.inputs";
import { findAgencyId, getRootId } from "./find-agency";
import { requireRegion } from "./require-region";

/**
 * Says what a printed name stands for: a listed one, or one that this puts on the list. Throws BAD_USER_INPUT for a name
 * that is mapped already, and says to what.
 */
export async function mapAlias(write: Write, input: MapAliasInput): Promise<AgencyAlias> {
  const faults = faultsOf(input);
  if (faults.length > 0) throw badInputs(faults);
  // A name is read before it is mapped or added, so that no other change comes in between.
  await write.takeTurn("aliases");
  const regionId = requireRegion(write);
  const aliases = write.repo(AgencyAlias);
  const bodyId = input.board ? await findBodyId(write, regionId, input.board) : null;
  const name = input.name?.trim() ?? "";
  const listed = input.id
    ? await aliases.change(input.id, input.expectedVersion ?? 0, {})
    : await aliases.find({ regionId, bodyId, name });
  if (listed) await requireUnmapped(write, listed, input.id ? "id" : "name");
  const meaning = {
    agencyId: input.agency ? await findAgencyId(write, regionId, "agency", input.agency) : null,
    payerGroup: input.payerGroup?.trim() ?? null,
  };
  if (!listed) return aliases.insert({ bodyId, name, ...meaning });
  return aliases.change(encodeRowId("AgencyAlias", listed), listed.version, meaning);
}

/** Takes away what a printed name stands for: it is listed as unmapped again. */
export async function unmapAlias(write: Write, { id, expectedVersion }: AliasVersionInput): Promise<AgencyAlias> {
  const aliases = write.repo(AgencyAlias);
  const { agencyId, payerGroup, name } = await aliases.change(id, expectedVersion, {});
  if (agencyId === null && payerGroup === null) throw badInput("id", `“${name}” is not mapped to anything.`);
  return aliases.change(id, expectedVersion, { agencyId: null, payerGroup: null });
}

/** What of an input does not fit together, all of it at once. */
function faultsOf({ id, expectedVersion, board, name, agency, payerGroup }: MapAliasInput): Fault[] {
  const faults: Fault[] = [];
  const tell = (path: string, message: string): number => faults.push({ path, message });
  if (id && !expectedVersion) tell("expectedVersion", "Say which version of the listed name you saw.");
  if (id && name) tell("name", "A listed name is given by its id: leave this out.");
  if (id && board) tell("board", "A listed name is given by its id: leave this out.");
  if (!id && !name) tell("name", "Give the name as it is printed.");
  if (!agency && !payerGroup) tell("agency", "Say which agency or which group of payers the name stands for.");
  if (agency && payerGroup) tell("payerGroup", "A name stands for an agency or for a group of payers, not for both.");
  return faults;
}

async function requireUnmapped(write: Write, alias: AgencyAlias, path: string): Promise<void> {
  const { regionId, agencyId, payerGroup, name } = alias;
  if (agencyId === null && payerGroup === null) return;
  const agency = agencyId && (await write.repo(Agency).find({ regionId, id: await getRootId(write, agencyId) }));
  const meaning = agency ? agency.name : payerGroup;
  throw badInput(path, `“${name}” is mapped to ${meaning} already: unmap it first.`);
}

/** A body of the region by its id or its slug. */
async function findBodyId(write: Write, regionId: string, text: string): Promise<string> {
  const key = decodeRowId(text);
  const isIdHere = (key?.type === "Board" || key?.type === "JointBody") && key.regionId === regionId;
  const body = await write.repo(Body).find({ regionId, ...(isIdHere ? { id: key.id } : { slug: text }) });
  if (!body) throw badInput("board", "There is no such board in the region.");
  return body.id;
}
