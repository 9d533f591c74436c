import type { Statements } from "../../db/statements";
import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { Agency } from "./agency.entity";
import type { AgencyVersionInput, MergeAgenciesInput } from "./agencies.inputs";
import { getAgencyRow, getRootId } from "./find-agency";
import { registerTurn } from "./register-turn";
import { requireRegion } from "./require-region";
import { followsAgency } from "./succession-order";

/**
 * Makes one agency stand for another on the register. What boards keep of either stays where it is, and whoever has a grant
 * on either reaches both. Throws what `requireMergeable` does.
 */
export async function mergeAgencies(write: Write, { id, expectedVersion, into }: MergeAgenciesInput): Promise<Agency> {
  await write.takeTurn(registerTurn);
  const agencies = write.repo(Agency);
  const agency = await agencies.change(id, expectedVersion, {});
  const other = await getAgencyRow(write, requireRegion(write), "into", into);
  await requireMergeable(write, agency, other);
  const merged = await agencies.change(id, expectedVersion, { mergedIntoId: other.id });
  await write.tellOfRights();
  return merged;
}

/** Lets an agency stand for itself again; what was reached by the merge alone is reached no longer. */
export async function separateAgency(write: Write, { id, expectedVersion }: AgencyVersionInput): Promise<Agency> {
  await write.takeTurn(registerTurn);
  const agencies = write.repo(Agency);
  const { mergedIntoId, name } = await agencies.change(id, expectedVersion, {});
  if (mergedIntoId === null) throw badInput("id", `${name} is not merged into another agency.`);
  const separate = await agencies.change(id, expectedVersion, { mergedIntoId: null });
  await write.tellOfRights();
  return separate;
}

/**
 * Throws BAD_USER_INPUT that names `id` or `into` for an agency and itself, for one that is merged already, for one that is
 * itself merged into another, and for two of which one took over from the other.
 */
export async function requireMergeable(statements: Statements, agency: Agency, other: Agency): Promise<void> {
  if (agency.mergedIntoId !== null) {
    throw badInput("id", `${agency.name} is merged into ${await nameOf(statements, agency)} already.`);
  }
  if (agency.id === other.id) throw badInput("into", "An agency can’t be merged into itself.");
  if (other.mergedIntoId !== null) {
    const root = await nameOf(statements, other);
    throw badInput("into", `${other.name} is itself merged into ${root}: merge into ${root}.`);
  }
  const { regionId } = agency;
  for (const [earlier, later] of [
    [agency, other],
    [other, agency],
  ] as const) {
    if (await followsAgency(statements, regionId, { earlierId: earlier.id, laterId: later.id })) {
      const message = `${later.name} took over from ${earlier.name}, so the two are not one: remove the succession first.`;
      throw badInput("into", message);
    }
  }
}

/** The name of what stands for an agency. */
async function nameOf(statements: Statements, { regionId, id }: Agency): Promise<string> {
  const root = await statements.repo(Agency).find({ regionId, id: await getRootId(statements, id) });
  return root?.name ?? "another agency";
}
