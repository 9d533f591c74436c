import { decodeRowId } from "../../db/row-id";
import type { Statements } from "../../db/statements";
import { badInput } from "../../errors/app-error";
import { Agency } from "./agency.entity";
import { findGroups } from "./merged-groups";

const noneWords = "There is no such agency in the region.";

/**
 * The agency of a region by its id, its slug, or its ODS code or URN; undefined for one of another region as for none. Slugs
 * begin with a small letter, so that none is a code; of a number that is both, the URN is meant.
 */
export async function findAgency(statements: Statements, regionId: string, text: string): Promise<Agency | undefined> {
  const key = decodeRowId(text);
  const agencies = statements.repo(Agency);
  if (key)
    return key.type === "Agency" && key.regionId === regionId ? agencies.find({ regionId, id: key.id }) : undefined;
  if (/^[a-z]/.test(text)) return agencies.find({ regionId, slug: text });
  return (
    (await agencies.find({ regionId, codeKind: "URN", code: text })) ??
    agencies.find({ regionId, codeKind: "ODS", code: text })
  );
}

/** The same, as it stands on the register, for an input; throws BAD_USER_INPUT that names the field where there is none. */
export async function getAgencyRow(
  statements: Statements,
  regionId: string,
  field: string,
  text: string,
): Promise<Agency> {
  const agency = await findAgency(statements, regionId, text);
  if (!agency) throw badInput(field, noneWords);
  return agency;
}

/**
 * The agency of a region that an input names, by its id, its slug or its national code; of one that was merged, the one
 * that stands for it. Throws BAD_USER_INPUT that names the field, in the same words for one of another region and for none.
 */
export async function findAgencyId(
  statements: Statements,
  regionId: string | undefined,
  field: string,
  text: string,
): Promise<string> {
  if (regionId === undefined) throw badInput(field, noneWords);
  const { id, mergedIntoId } = await getAgencyRow(statements, regionId, field, text);
  return mergedIntoId === null ? id : getRootId(statements, id);
}

/** The agency that stands for another one today: itself, where it was not merged. */
export async function getRootId(statements: Statements, id: string): Promise<string> {
  return (await findGroups(statements, [id])).get(id)?.rootId ?? id;
}
