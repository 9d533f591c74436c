import { randomUUID } from "node:crypto";
import { type ChangeTarget, settingsOfChange, settingsOfRead } from "../../packages/api/src/db/rights";
import { rightsOfManager } from "../../packages/api/src/testing/given";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { attempt, type Attempt, beginAs, insertion, type Row, within } from "./behind-wall";
import { quote } from "./catalog";
import { type FactTable, givenWorld, type World } from "./given-world";

const databases = useDatabase();
let world: World;

beforeAll(async () => {
  world = await givenWorld(databases);
});

const owned = (): FactTable[] => world.tables.filter(({ wall }) => wall.class === "OWNED");
const rowsOf = (table: FactTable, bodyId: string): Row[] => table.rows.filter((row) => row.body_id === bodyId);

/** A change of board A that declares all that the walls of some tables ask for. */
function changeOfA(tables: readonly FactTable[]): Readonly<Record<string, string>> {
  const permissions = tables.flatMap(({ wall: { arguments: said } }) => [
    ...(said.writes ?? []),
    ...(said.publishes ?? []),
  ]);
  const target: ChangeTarget = { kind: "BODY", id: world.a.bodyId, permissions };
  return settingsOfChange(rightsOfManager(world.a), target);
}

/** How many rows of each table the runtime reads. */
async function counts(): Promise<number[]> {
  const found: number[] = [];
  for (const { name } of world.catalog) {
    found.push((await world.runtime.query(`select from ${quote(name)}`)).rowCount ?? -1);
  }
  return found;
}

test("T04 without a context, and after a transaction that had one, there are no rows and no error", async () => {
  const { runtime, a } = world;
  expect((await counts()).every((count) => count === 0)).toBe(true);
  await beginAs(runtime, settingsOfRead(rightsOfManager(a)));
  expect((await counts()).some((count) => count > 0)).toBe(true);
  await runtime.query("commit");
  const { rows } = await runtime.query("select current_setting('app.bodies', true) as setting");
  expect(rows).toEqual([{ setting: "" }]);
  expect((await counts()).every((count) => count === 0)).toBe(true);
});

test("T04 empty settings read and write nothing, without a cast error", async () => {
  const settings = { ...settingsOfRead(rightsOfManager(world.a)), ...changeOfA(world.tables) };
  const empty = Object.fromEntries(Object.keys(settings).map((name) => [name, ""]));
  await within(world.runtime, empty, async () => {
    expect((await counts()).every((count) => count === 0)).toBe(true);
    for (const table of owned()) {
      const [row = {}] = rowsOf(table, world.a.bodyId);
      expect(await attempt(world.runtime, ...insertion(table, { ...row, id: randomUUID() }))).toMatchObject({
        code: "42501",
      });
    }
  });
});

test("T07 a reference to another body's row fails in the same way as one to no row at all", async () => {
  const { a, b, far, tables, runtime } = world;
  const tried: string[] = [];
  for (const table of owned()) {
    for (const key of table.foreignKeys) {
      const column = key.columns.findLast((one) => one.endsWith("_id")) ?? "";
      const target = tables.find(({ name }) => name === key.target);
      if (!target || column === "body_id" || column === "region_id") continue;
      const own = rowsOf(table, a.bodyId);
      // Of references that stand in each other's place, the row that has this one.
      const row = own.find((one) => one[column] !== null) ?? own[0];
      const stranger = target.rows.find((one) =>
        target.wall.class === "OWNED" ? one.body_id === b.bodyId : one.region_id === far.regionId,
      );
      if (!row || !stranger) throw new Error(`The test lacks a row of ${table.name} or ${target.name}.`);
      await within(runtime, changeOfA([table]), async () => {
        const refer = (id: unknown): Promise<Attempt> =>
          attempt(runtime, ...insertion(table, { ...row, ...distinctParts(table), [column]: id }));
        const [theirs, nobodys] = [await refer(stranger.id), await refer(randomUUID())];
        // Where a second key asks whether the parent stands, the plain one is looked at before it.
        const [plain = key] = table.foreignKeys.filter(
          (one) => one.columns.includes(column) && !one.columns.includes("live"),
        );
        expect(theirs).toMatchObject({ code: "23503", constraint: plain.name });
        expect(theirs).toEqual(nobodys);
      });
      tried.push(key.name);
    }
  }
  expect(tried).toEqual(expect.arrayContaining(["statement_area_fkey", "revision_statement_fkey"]));
});

/** Of what stands once a body, what does not stand: the board has its own. */
const stands: Readonly<Record<string, (row: Row) => boolean>> = {
  structure_publication: ({ published_at }) => published_at !== null,
};

test("T08 a body may use every key that another one uses", async () => {
  const { a, b, runtime } = world;
  await within(runtime, changeOfA(owned()), async () => {
    for (const table of inOrderOfReferences(owned())) {
      const theirs = rowsOf(table, b.bodyId).filter((row) => stands[table.name]?.(row) !== true);
      const copies = theirs.map((row) => ({ ...row, body_id: a.bodyId }));
      expect({ table: table.name, copies: copies.length > 0 }).toEqual({ table: table.name, copies: true });
      for (const copy of copies) await runtime.query(...insertion(table, copy));
    }
  });
});

/** Each table after those that it refers to, so that each copy finds what it refers to. */
function inOrderOfReferences(tables: readonly FactTable[]): FactTable[] {
  const ordered: FactTable[] = [];
  const add = (table: FactTable): void => {
    if (ordered.includes(table)) return;
    const targets = new Set(table.foreignKeys.map(({ target }) => target).filter((name) => name !== table.name));
    for (const other of tables) if (targets.has(other.name)) add(other);
    ordered.push(table);
  };
  for (const table of tables) add(table);
  return ordered;
}

/** New values for what must be unique besides references, of the columns that the table has; a removed row leaves its keys free. */
function distinctParts(table: FactTable): Row {
  const parts: Row = { id: randomUUID(), section: randomUUID(), number: 99, removed_at: new Date() };
  return Object.fromEntries(Object.entries(parts).filter(([column]) => table.columns.includes(column)));
}
