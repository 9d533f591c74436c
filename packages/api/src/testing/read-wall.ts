import type { Permission } from "@panboard/shared";
import type { Database } from "../db/database";
import { givenRead } from "./given-viewer";

export type WallClass = "OWNED" | "REGIONAL" | "PERSONAL" | "RECORD" | "DEPLOYMENT";

/** The arguments that a wall was made with. */
export interface WallArguments {
  readonly writes?: readonly Permission[];
  readonly publishes?: readonly Permission[];
  readonly reads?: Permission;
  readonly confidentiality?: boolean;
  readonly agency?: boolean;
  readonly addressee?: boolean;
  readonly owner?: boolean;
  readonly content?: readonly Permission[];
  readonly account?: boolean;
  readonly head?: boolean;
  readonly redacts?: readonly Permission[];
  readonly changes?: readonly string[];
  readonly system_reads?: readonly string[];
  readonly system_writes?: readonly string[];
  readonly system_changes?: readonly string[];
  readonly system_removes?: boolean;
}

/** A table's wall, as its comment says it. */
export interface Wall {
  readonly class: WallClass;
  readonly arguments: WallArguments;
}

/** The wall that a table's comment tells; undefined for a comment that tells none. */
export function parseWall(comment: string | null): Wall | undefined {
  const [, name, json] = /^([A-Z]+) (\{.*\})$/s.exec(comment ?? "") ?? [];
  if (name === undefined || json === undefined) return undefined;
  return { class: name as WallClass, arguments: JSON.parse(json) as WallArguments };
}

/** The wall of a table. Throws where it has none. */
export async function readWall(database: Database, table: string): Promise<Wall> {
  const read = givenRead(database, {});
  try {
    const [row] = await read.rows<{ comment: string | null }>(
      "wall of a table",
      "select obj_description(format('%I', $1::text)::regclass, 'pg_class') as comment",
      [table],
    );
    const wall = parseWall(row?.comment ?? null);
    if (!wall) throw new Error(`${table} has no wall.`);
    return wall;
  } finally {
    await read.close();
  }
}
