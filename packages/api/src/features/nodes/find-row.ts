import { decodeRowId, placeOfRow } from "../../db/row-id";
import type { Read } from "../../db/read";

/** The row that an id stands for; undefined, in the same way, where there is none and where it is out of reach. */
export async function findRow(read: Read, id: string): Promise<object | undefined> {
  const key = decodeRowId(id);
  if (!key) return undefined;
  const { entity, where } = placeOfRow(key);
  return read.repo(entity).find(where);
}
