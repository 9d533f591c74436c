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

interface NamedAgency {
  readonly id: string;
  readonly slug: string;
  readonly codeKind: string | null;
  readonly code: string | null;
}

/**
 * The same for several names at once, in two statements however many they are: undefined for each that names no agency of
 * the region.
 */
export async function findAgencyIds(
  statements: Statements,
  regionId: string,
  texts: readonly string[],
): Promise<(string | undefined)[]> {
  const keys = texts.map((text) => decodeRowId(text));
  const ids = keys.flatMap((key) => (key?.type === "Agency" && key.regionId === regionId ? [key.id] : []));
  const found = await statements.rows<NamedAgency>(
    "agencies by their names",
    `select id, slug, code_kind as "codeKind", code from agency
     where region_id = $1 and removed_at is null and (id = any ($2::uuid[]) or slug = any ($3::text[]) or code = any ($3::text[]))`,
    [regionId, ids, texts],
  );
  const groups = await findGroups(
    statements,
    found.map(({ id }) => id),
  );
  const byCode = (kind: string, text: string): NamedAgency | undefined =>
    found.find((one) => one.codeKind === kind && one.code === text);
  return texts.map((text, index) => {
    const key = keys[index];
    const agency = key
      ? found.find(({ id }) => key.type === "Agency" && key.regionId === regionId && id === key.id)
      : (found.find(({ slug }) => slug === text) ?? byCode("URN", text) ?? byCode("ODS", text));
    return agency && (groups.get(agency.id)?.rootId ?? agency.id);
  });
}

/** The agency that stands for another one today: itself, where it was not merged. */
export async function getRootId(statements: Statements, id: string): Promise<string> {
  return (await findGroups(statements, [id])).get(id)?.rootId ?? id;
}
