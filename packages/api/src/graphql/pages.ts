import { type ClassType, Field, ObjectType } from "type-graphql";
import { isUuid } from "../db/row-id";
import { badInput } from "../errors/app-error";

/** Rows of a page where a client names no number. */
export const pageDefault = 50;
/** Rows of a page at the most. */
export const pageMax = 200;

/** Where a page of a list ends. */
@ObjectType({ description: "Where a page ends." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there are more rows after this page." })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: "Pass as `after` for the next page." })
  endCursor!: string | null;
}

/** One page of rows in order, as a Relay connection. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** The edge and connection types of a node type; the caller subclasses the connection to name it. */
export function defineConnection<T extends object>(node: ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: "A row of a list with its cursor." })
  class Edge {
    @Field(() => String, { description: "Opaque; good for `after`." })
    cursor!: string;

    @Field(() => node, { description: "The row." })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: "One page of a list." })
  abstract class Connection implements Page<T> {
    @Field(() => [Edge], { description: "The rows with their cursors." })
    edges!: Edge[];

    @Field(() => [node], { description: "The page's rows without their cursors." })
    nodes!: T[];

    @Field(() => PageInfo, { description: "Where the page ends." })
    pageInfo!: PageInfo;
  }
  return Connection;
}

/** What an integer column holds at the most. */
const positionMax = 2 ** 31 - 1;

/** A key of a list by a name and, where that is the same, by a number. */
export type NameAndNumber = readonly [name: string, number: number];
type SortKey = number | string | NameAndNumber;

/** The place of a row in a list: its sort key and id. */
export type PlaceInList<Key extends SortKey = number> = readonly [key: Key, id: string];

function encodeCursor(place: PlaceInList<SortKey>): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

const isPosition = (key: unknown): key is number => Number.isInteger(key) && Math.abs(Number(key)) <= positionMax;
const isText = (key: unknown): key is string => typeof key === "string" && !key.includes("\u0000");
const isNameAndNumber = (key: unknown): key is NameAndNumber =>
  Array.isArray(key) && key.length === 2 && isText(key[0]) && isPosition(key[1]);

/** Reads a cursor of a list by a position; refuses any text that this product did not give out, by naming `after`. */
export function decodeCursor(cursor: string): PlaceInList {
  return decode(cursor, isPosition);
}

/** Reads a cursor of a list by a text, such as a name, in the same way. */
export function decodeTextCursor(cursor: string): PlaceInList<string> {
  return decode(cursor, isText);
}

/** Reads a cursor of a list by a name and a number, in the same way. */
export function decodeNameAndNumberCursor(cursor: string): PlaceInList<NameAndNumber> {
  return decode(cursor, isNameAndNumber);
}

function decode<Key extends SortKey>(cursor: string, isKey: (key: unknown) => key is Key): PlaceInList<Key> {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(read) && read.length === 2) {
      const [key, id] = read as [unknown, unknown];
      if (isKey(key) && typeof id === "string" && isUuid(id)) return [key, id];
    }
  } catch {
    // Told below, like any other text that is no cursor.
  }
  throw badInput("after", "This is not a cursor of this list. Leave it out for the first page.");
}

/** How many rows a page may have: 50 by default, 200 at most. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? pageDefault;
  if (size < 1 || size > pageMax) throw badInput("first", `A page has 1 to ${pageMax} rows.`);
  return size;
}

/** Rows in the order in which their ids were listed; one that can't be read is missing. */
export function inOrder<T extends { readonly id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A page out of one row more than it holds. */
export function buildPage<T>(rows: readonly T[], size: number, place: (row: T) => PlaceInList<SortKey>): Page<T> {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(place(node)) }));
  return { nodes, edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
