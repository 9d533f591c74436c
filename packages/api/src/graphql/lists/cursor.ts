import type { Place } from "../../db/list-reader";
import { isUuid } from "../../db/row-id";
import { isTextOf, type SortKey } from "../../db/sql-value";
import { badInput } from "../../errors/app-error";

/** Which list, in which order, a cursor is of: `-from` descends. */
export interface CursorOf {
  readonly list: string;
  readonly sort: string;
  readonly keys: readonly SortKey[];
}

const rubbishWords = "This is not a cursor of this list. Leave it out for the first page.";

/** Where a row stands in a list, as an opaque text. */
export function encodeCursor({ list, sort }: CursorOf, { keys, id }: Place): string {
  return Buffer.from(JSON.stringify([list, sort, keys, id])).toString("base64url");
}

/**
 * The place that a cursor says. Throws BAD_USER_INPUT that names the argument for a cursor of another list or order, and for
 * any text that this product did not give out.
 */
export function decodeCursor(of: CursorOf, argument: "after" | "before", cursor: string): Place {
  const parts = parse(cursor);
  if (parts?.length !== 4) throw badInput(argument, rubbishWords);
  const [list, sort, keys, id] = parts;
  if (list !== of.list) throw badInput(argument, rubbishWords);
  if (sort !== of.sort) {
    throw badInput(argument, "This cursor is of the list in another order. Leave it out for the first page.");
  }
  if (!Array.isArray(keys) || keys.length !== of.keys.length || typeof id !== "string" || !isUuid(id)) {
    throw badInput(argument, rubbishWords);
  }
  const isGood = of.keys.every(({ type, nullable = false }, index) => {
    const key: unknown = keys[index];
    return key === null ? nullable : typeof key === "string" && isTextOf(type, key);
  });
  if (!isGood) throw badInput(argument, rubbishWords);
  return { keys: keys as (string | null)[], id };
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
