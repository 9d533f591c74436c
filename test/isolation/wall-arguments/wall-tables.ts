import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { WallArguments, WallClass } from "../../../packages/api/src/testing/read-wall";
import { type TestDatabase, useDatabase } from "../../../packages/api/src/testing/use-database";
import { attempt, beginAs, isRefused, type Row, type Settings, within } from "../behind-wall";
import { quote } from "../catalog";

/** What a wall's arguments are tried as, permissions that no role has yet included. */
export type TriedArguments = { readonly [K in keyof WallArguments]?: unknown } & Readonly<Record<string, unknown>>;

/** A table of a test's own behind its wall. Each row has a label, by which it is told apart. */
export interface WallTable {
  /** Stores rows, whoever may write them. */
  store(...rows: readonly Row[]): Promise<void>;
  /** Labels of the rows that are read with these settings. */
  read(settings: Settings): Promise<string[]>;
  /** Whether a row may be added. */
  adds(settings: Settings, row: Row): Promise<boolean>;
  /** Labels of the rows that each may be changed so; one that is read and refused is none of them. */
  changes(settings: Settings, change: string): Promise<string[]>;
  /** Labels of the rows that each may be deleted. */
  removes(settings: Settings): Promise<string[]>;
}

/** A test file's database with tables of its own, as the runtime login tries them with every privilege. */
export interface WallTables {
  readonly databases: TestDatabase;
  readonly owner: () => Client;
  /** Makes a table with its wall. The columns of its class are added; `columns` are its own, `name type`. */
  make(name: string, rowClass: WallClass, said: TriedArguments, columns?: readonly string[]): WallTable;
}

const columnsOfClass: Readonly<Record<WallClass, readonly string[]>> = {
  OWNED: ["body_id uuid", "id uuid", "region_id uuid", "recorded_on date"],
  REGIONAL: ["region_id uuid", "id uuid"],
  PERSONAL: ["account_id uuid", "id uuid"],
  RECORD: ["owner_id uuid", "id uuid"],
  DEPLOYMENT: ["id uuid"],
};

/** Ids of a test, one a word. */
export function idsOf<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<Name, string>;
}

/** A setting that holds ids. */
export function listed(...ids: readonly string[]): string {
  return `{${ids.join()}}`;
}

/** Gives the test file a database, in which the tables are made before its tests. */
export function useWallTables(): WallTables {
  const databases = useDatabase();
  const clients: { owner?: Client; runtime?: Client } = {};
  const client = (which: "owner" | "runtime"): Client => {
    const found = clients[which];
    if (!found) throw new Error("The connections are there from beforeAll on.");
    return found;
  };
  beforeAll(async () => {
    clients.owner = await databases.connect("owner");
    clients.runtime = await databases.connect("runtime");
  });

  const asOwner = async (text: string, values: readonly unknown[] = []): Promise<void> => {
    await beginAs(client("owner"), { "app.system": "migrate.data" });
    await client("owner").query(text, [...values]);
    await client("owner").query("commit");
  };

  function make(name: string, rowClass: WallClass, said: TriedArguments, columns: readonly string[] = []): WallTable {
    beforeAll(async () => {
      const all = [...columnsOfClass[rowClass], "label text", ...columns];
      await client("owner").query(`create table ${quote(name)} (${all.join(", ")})`);
      await client("owner").query("call wall($1, $2, $3)", [name, rowClass, JSON.stringify(said)]);
      await client("owner").query(`grant all on ${quote(name)} to panboard_runtime`);
    });
    const insertion = (row: Row): [string, unknown[]] => {
      const full = { id: randomUUID(), ...row };
      const places = Object.keys(full).map((_, index) => `$${index + 1}`);
      const text = `insert into ${quote(name)} (${Object.keys(full).join(", ")}) values (${places.join(", ")})`;
      return [text, Object.values(full)];
    };
    const each = async (settings: Settings, command: string): Promise<string[]> => {
      const met: string[] = [];
      const { rows } = await databases
        .connect("backup")
        .then((backup) => backup.query<{ label: string }>(`select label from ${quote(name)} order by label`));
      await within(client("runtime"), settings, async () => {
        for (const { label } of rows) {
          const tried = await attempt(client("runtime"), `${command} where label = $1`, [label]);
          if (!isRefused(tried) && tried.count > 0) met.push(label);
        }
      });
      return met;
    };
    return {
      store: async (...rows) => {
        for (const row of rows) await asOwner(...insertion(row));
      },
      read: (settings) =>
        within(client("runtime"), settings, async () => {
          const { rows } = await client("runtime").query<{ label: string }>(
            `select label from ${quote(name)} order by label`,
          );
          return rows.map(({ label }) => label);
        }),
      adds: (settings, row) =>
        within(client("runtime"), settings, async () => {
          const tried = await attempt(client("runtime"), ...insertion({ label: "added", ...row }));
          return !isRefused(tried) && tried.count === 1;
        }),
      changes: (settings, change) => each(settings, `update ${quote(name)} set ${change}`),
      removes: (settings) => each(settings, `delete from ${quote(name)}`),
    };
  }
  return { databases, owner: () => client("owner"), make };
}
