import { badInput } from "../../errors/app-error";
import type { ConnectionClass, Page } from "./connection";

/** Rows of a page at the most. */
export const pageOfRowsMax = 200;

/** Which rows of a list that is worked out as a whole are asked for. */
export interface RowsAsked {
  readonly first: number;
  readonly after: string | null;
}

const cursorOf = (id: string): string => Buffer.from(id, "utf8").toString("base64url");

/**
 * A page of rows that were worked out together, in their order: for what is bounded and follows from many rows, and is in no
 * table. Throws BAD_USER_INPUT for a cursor that is none of theirs.
 */
export function pageOfRows<T>(
  Connection: ConnectionClass<T>,
  rows: readonly T[],
  idOf: (row: T) => string,
  { first, after }: RowsAsked,
): Page<T> {
  const start = after === null ? 0 : rows.findIndex((row) => cursorOf(idOf(row)) === after) + 1;
  if (after !== null && start === 0) throw badInput("after", "This cursor is none of this list.");
  const edges = rows.slice(start, start + first).map((node) => ({ cursor: cursorOf(idOf(node)), node }));
  const pageInfo = {
    hasNextPage: start + first < rows.length,
    hasPreviousPage: start > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  const count = (): Promise<{ total: number; before: number }> =>
    Promise.resolve({ total: rows.length, before: start });
  return new Connection(edges, pageInfo, { count, sync: () => null });
}
