import { decodeRowId, placeOfRow } from "../../db/row-id";
import type { Scope } from "../../db/scope";

/** The row that an id stands for; undefined, in the same way, where there is none and where it is out of reach. */
export async function findRow(scope: Scope, id: string): Promise<object | undefined> {
  const key = decodeRowId(id);
  if (!key) return undefined;
  const { entity, where } = placeOfRow(key);
  return scope.repo(entity).find(where);
}
