import type DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { decodeRowId } from "../../db/row-id";
import type { Statements } from "../../db/statements";
import { badInput } from "../../errors/app-error";
import { buildRowLoader } from "../../graphql/loaders";
import { Agency } from "./agency.entity";

/** Agencies by id. */
export function agenciesLoader(read: Read): DataLoader<string, Agency | undefined> {
  return buildRowLoader(read, Agency);
}

/**
 * The agency of a region that an input names, by its id or its slug. Throws BAD_USER_INPUT that names the field, in the
 * same words for one of another region and for none.
 */
export async function findAgencyId(
  statements: Statements,
  regionId: string | undefined,
  field: string,
  text: string,
): Promise<string> {
  const key = decodeRowId(text);
  const isIdHere = key?.type === "Agency" && key.regionId === regionId;
  const where = isIdHere ? { id: key.id } : { slug: text };
  const agency = regionId && (await statements.repo(Agency).find({ regionId, ...where }));
  if (!agency) throw badInput(field, "There is no such agency in the region.");
  return agency.id;
}
