import { encodeRowId } from "../../db/row-id";
import type { Statements } from "../../db/statements";
import { findAgencyIds } from "./find-agency";
import { findPrintedNames, type PrintedName } from "./find-printed-names";

/**
 * What names stand for that somebody wrote in a file of a body: an agency by its name in the register, its slug or its national code,
 * else what the body's reports print under that name. What names nothing is missing: none is guessed. Three statements and those
 * of merged agencies, however many names there are.
 */
export async function findNamedAgencies(
  statements: Statements,
  place: { readonly regionId: string; readonly bodyId: string },
  texts: readonly string[],
): Promise<ReadonlyMap<string, PrintedName>> {
  const { regionId } = place;
  const byName = await statements.rows<{ id: string; name: string }>(
    "agencies by name",
    "select id, name from agency where region_id = $1 and removed_at is null and lower(name) = any ($2::text[])",
    [regionId, texts.map((text) => text.toLowerCase())],
  );
  const idOf = new Map(byName.map(({ id, name }) => [name.toLowerCase(), id]));
  const asIds = texts.map((text) => {
    const id = idOf.get(text.toLowerCase());
    return id === undefined ? text : encodeRowId("Agency", { regionId, id });
  });
  const found = await findAgencyIds(statements, regionId, asIds);
  const printed = await findPrintedNames(statements, place, texts);
  return new Map(
    texts.flatMap((text, index): [string, PrintedName][] => {
      const agencyId = found[index];
      const named = agencyId === undefined ? printed.get(text) : { agencyId };
      return named ? [[text, named]] : [];
    }),
  );
}
