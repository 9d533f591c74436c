import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { settingsOfRights } from "../../packages/api/src/db/rights";
import {
  type GivenBoard,
  givenArea,
  givenBoard,
  givenIndicator,
  givenRegion,
  givenStatement,
  rightsOfManager,
} from "../../packages/api/src/testing/given";
import { AreaKind } from "../../packages/api/src/features/areas";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { beginAs, type CatalogTable, quote, readTables } from "./catalog";

const databases = useDatabase();
let owner: Client;
let tables: CatalogTable[];
/** Two boards of one region, and one of another; each has a published row and one that is not. */
let a: GivenBoard;
let b: GivenBoard;
let far: GivenBoard;

type Row = Record<string, unknown>;

beforeAll(async () => {
  const { database } = databases;
  owner = await databases.connect("owner");
  tables = await readTables(owner);
  const near = await givenRegion(database);
  a = await givenBoard(database, near);
  b = await givenBoard(database, near);
  far = await givenBoard(database, await givenRegion(database));
  for (const board of [a, b, far]) {
    const indicator = await givenIndicator(database, board.regionId);
    const slug = `england-${board.slug}`;
    const areaId = await givenArea(database, { regionId: board.regionId, slug, kind: AreaKind.COUNTRY });
    await givenStatement(database, board, { indicatorId: indicator.id, areaId, day: "2024-03-31", chosen: true });
    for (const published of [true, false]) {
      await givenStatement(database, board, {
        indicatorId: indicator.id,
        day: published ? "2024-03-31" : "2023-03-31",
        published,
      });
    }
  }
});

const asManagerOfA = (): Promise<void> => beginAs(owner, settingsOfRights(rightsOfManager(a)));
const owned = (): CatalogTable[] => tables.filter((table) => table.class === "OWNED");
const regional = (): CatalogTable[] => tables.filter((table) => table.class === "REGIONAL");

/** Rows as the loader sees them, who may read every class but people's accounts. */
async function rowsOf(table: CatalogTable, condition: string, values: unknown[]): Promise<Row[]> {
  await beginAs(owner, { "app.system": "load.shipped" });
  const { rows } = await owner.query<Row>(`select * from ${quote(table.name)} where ${condition}`, values);
  await owner.query("rollback");
  return rows;
}

/** Runs one statement in a transaction of its own as board A's manager, behind the wall with every table privilege. */
async function tryAsA(
  text: string,
  values: unknown[] = [],
): Promise<{ rows: Row[]; count: number; code?: string; message?: string; constraint?: string }> {
  await asManagerOfA();
  try {
    const { rows, rowCount } = await owner.query<Row>(text, values);
    return { rows, count: rowCount ?? 0 };
  } catch (error) {
    const { code, message, constraint } = error as { code: string; message: string; constraint?: string };
    return { rows: [], count: 0, code, message, ...(constraint ? { constraint } : {}) };
  } finally {
    await owner.query("rollback");
  }
}

function insertion(table: CatalogTable, row: Row): [string, unknown[]] {
  const columns = Object.keys(row);
  const values = columns.map((column) => row[column]);
  const text = `insert into ${quote(table.name)} (${columns.map(quote).join(", ")}) values (${columns.map((_, index) => `$${index + 1}`).join(", ")})`;
  return [text, values];
}

describe("T03 as board A, of another body's rows", () => {
  test("reads none that are not published in its own region", async () => {
    for (const table of owned()) {
      const strangers = (await rowsOf(table, "body_id = any ($1)", [[b.bodyId, far.bodyId]])).length;
      expect({ table: table.name, strangers: strangers > 0 }).toEqual({ table: table.name, strangers: true });
      const { rows } = await tryAsA(`select * from ${quote(table.name)} where body_id <> $1`, [a.bodyId]);
      expect(rows.filter((row) => row.body_id === far.bodyId || (row.published_at ?? null) === null)).toEqual([]);
    }
  });

  test("updates and deletes none, published ones included", async () => {
    for (const table of owned()) {
      for (const command of [
        `update ${quote(table.name)} set recorded_on = recorded_on`,
        `delete from ${quote(table.name)}`,
      ]) {
        const { count, code } = await tryAsA(`${command} where body_id = any ($1)`, [[b.bodyId, far.bodyId]]);
        expect({ command, count, code }).toEqual({ command, count: 0, code: undefined });
      }
    }
  });

  test("T05 is refused a row with their body's id", async () => {
    for (const table of owned()) {
      for (const board of [b, far]) {
        const [row] = await rowsOf(table, "body_id = $1", [board.bodyId]);
        const { code, message } = await tryAsA(...insertion(table, { ...row, id: randomUUID() }));
        expect({ table: table.name, code }).toEqual({ table: table.name, code: "42501" });
        expect(message).toContain("row-level security");
      }
    }
  });

  test("T05 can't hand a row of its own over to them", async () => {
    for (const table of owned()) {
      const { code } = await tryAsA(`update ${quote(table.name)} set body_id = $1 where body_id = $2`, [
        b.bodyId,
        a.bodyId,
      ]);
      expect({ table: table.name, code }).toEqual({ table: table.name, code: "42501" });
    }
  });
});

test("T03 as board A reads no reference row of another region and changes none of its own", async () => {
  for (const table of regional()) {
    const strangers = await rowsOf(table, "region_id <> $1", [a.regionId]);
    expect({ table: table.name, strangers: strangers.length > 0 }).toEqual({ table: table.name, strangers: true });
    expect((await tryAsA(`select * from ${quote(table.name)} where region_id <> $1`, [a.regionId])).rows).toEqual([]);
    for (const command of [
      `update ${quote(table.name)} set region_id = region_id`,
      `delete from ${quote(table.name)}`,
    ]) {
      expect({ command, ...(await tryAsA(command)) }).toEqual({ command, rows: [], count: 0 });
    }
    const { code } = await tryAsA(...insertion(table, strangers[0] ?? {}));
    expect({ table: table.name, code }).toEqual({ table: table.name, code: "42501" });
  }
});

test("T03 as anybody reaches no account, grant or state of sign-ins", async () => {
  for (const table of tables.filter((one) => one.class === "DEPLOYMENT")) {
    expect({ table: table.name, ...(await tryAsA(`select * from ${quote(table.name)}`)) }).toEqual({
      table: table.name,
      rows: [],
      count: 0,
    });
  }
});

test("T04 without a context, and after a transaction that had one, there are no rows and no error", async () => {
  const runtime = await databases.connect("runtime");
  const counts = async (): Promise<number[]> => {
    const found: number[] = [];
    for (const { name } of tables) found.push((await runtime.query(`select 1 from ${quote(name)}`)).rowCount ?? -1);
    return found;
  };
  expect((await counts()).every((count) => count === 0)).toBe(true);
  await beginAs(runtime, settingsOfRights(rightsOfManager(a)));
  expect((await counts()).some((count) => count > 0)).toBe(true);
  await runtime.query("commit");
  expect((await runtime.query("select current_setting('app.bodies', true) as setting")).rows).toEqual([
    { setting: "" },
  ]);
  expect((await counts()).every((count) => count === 0)).toBe(true);
});

test("T07 a reference to another body's row fails in the same way as one to no row at all", async () => {
  for (const table of owned()) {
    for (const key of table.foreignKeys) {
      const column = key.columns.at(-1) ?? "";
      const target = tables.find(({ name }) => name === key.target);
      if (!target || column === "body_id" || column === "region_id") continue;
      const [row] = await rowsOf(table, "body_id = $1", [a.bodyId]);
      const isOwned = target.class === "OWNED";
      const [stranger] = await rowsOf(target, isOwned ? "body_id = $1" : "region_id <> $1", [
        isOwned ? b.bodyId : a.regionId,
      ]);
      if (!row || !stranger) throw new Error(`The test lacks a row of ${table.name} or ${target.name}.`);
      const attempt = (id: unknown) => tryAsA(...insertion(table, { ...row, ...distinctParts(table), [column]: id }));
      const [theirs, nobodys] = [await attempt(stranger.id), await attempt(randomUUID())];
      expect(theirs).toMatchObject({ code: "23503", constraint: key.name });
      expect(theirs).toEqual(nobodys);
    }
  }
});

test("T08 a body may use every key that another one uses", async () => {
  // In the order of their references, so that each copy finds what it refers to.
  const ordered = owned().sort(
    (one, other) =>
      Number(one.foreignKeys.some(({ target }) => target === other.name)) -
      Number(other.foreignKeys.some(({ target }) => target === one.name)),
  );
  await asManagerOfA();
  try {
    for (const table of ordered) {
      const copies = await copiesForA(table);
      expect({ table: table.name, copies: copies.length > 0 }).toEqual({ table: table.name, copies: true });
      for (const copy of copies) await owner.query(...insertion(table, copy));
    }
  } finally {
    await owner.query("rollback");
  }
});

/** B's published rows with A's id in the place of B's; the rest of every key as it is. */
async function copiesForA(table: CatalogTable): Promise<Row[]> {
  await owner.query("select set_config('app.system', 'load.shipped', true)");
  const { rows } = await owner.query<Row>(`select * from ${quote(table.name)} where body_id = $1`, [b.bodyId]);
  await owner.query("select set_config('app.system', '', true)");
  return rows.map((row) => ({ ...row, body_id: a.bodyId }));
}

/** New values for what must be unique besides references, of the columns that the table has. */
function distinctParts(table: CatalogTable): Row {
  const parts: Row = { id: randomUUID(), section: randomUUID(), number: 99 };
  return Object.fromEntries(Object.entries(parts).filter(([column]) => table.columns.includes(column)));
}
