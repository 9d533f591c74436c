import { randomUUID } from "node:crypto";
import { type Role, roles, targetOfRole } from "@panboard/shared";
import { type ChangeTarget, settingsOfChange, settingsOfRead } from "../../packages/api/src/db/rights";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import {
  givenContribution,
  givenContributionEvent,
  givenContributionRemark,
} from "../../packages/api/src/features/contributions/given-contribution";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenViewer } from "../../packages/api/src/testing/given-viewer";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import type { Viewer } from "../../packages/api/src/identity/viewer";
import { attempt, insertion, isRefused, keyCondition, type Row, within } from "./behind-wall";
import { quote } from "./catalog";
import { mayRead, mayWrite, type Somebody } from "./expected-reach";
import { type FactTable, givenWorld, type World } from "./given-world";

const databases = useDatabase();
let world: World;
let agencyId: string;

beforeAll(async () => {
  const { database } = databases;
  world = await givenWorld(databases);
  agencyId = (await givenAgency(database, world.a)).id;
  await givenPartner(database, world.a, { agencyId });
  const { budgetId, ...contribution } = await givenContribution(database, world.a, { agencyId });
  const part = { contributionId: contribution.id, agencyId, recordedOn: contribution.recordedOn };
  await givenContributionEvent(database, world.a, part);
  await givenContributionRemark(database, world.a, part);
  // What was just made belongs to the world as well.
  const backup = await databases.connect("backup");
  const added: [table: string, column: string, id: string][] = [
    ["agency", "id", agencyId],
    ["budget", "id", budgetId],
    ...["partner", "contribution", "contribution_event", "contribution_remark"].map(
      (name): [string, string, string] => [name, "agency_id", agencyId],
    ),
  ];
  for (const [name, column, id] of added) {
    const table = world.tables.find((one) => one.name === name);
    const { rows } = await backup.query<Row>(`select * from ${quote(name)} where ${column} = $1`, [id]);
    (table?.rows as Row[]).push(...rows);
  }
});

/** Who has a role at board A: on it, on its region, on an agency that is its partner, or on the deployment. */
async function somebodyAtA(role: Role): Promise<{ who: Somebody; viewer: Viewer; target: ChangeTarget }> {
  const { a, joint } = world;
  const viewer = await givenViewer(databases.database, role, { ...a, agencyId });
  const kind = targetOfRole(role);
  const who: Somebody = {
    role,
    accountId: viewer.accountId,
    regionId: kind === "DEPLOYMENT" ? undefined : a.regionId,
    bodyId: kind === "BODY" ? a.bodyId : undefined,
    agencyId: kind === "AGENCY" ? agencyId : undefined,
    jointBodyIds: [joint.bodyId],
    partnerBodyIds: [a.bodyId],
  };
  const id = kind === "REGION" ? a.regionId : a.bodyId;
  const target: ChangeTarget = {
    kind: kind === "REGION" ? "REGION" : "BODY",
    id,
    ...(kind === "AGENCY" ? { agencyId } : {}),
    permissions: [...viewer.permissions],
  };
  return { who, viewer, target };
}

const keyOf = (table: FactTable, row: Row): string => JSON.stringify(table.primaryKey.map((column) => row[column]));
const keysOf = (table: FactTable, rows: readonly Row[]): string[] => rows.map((row) => keyOf(table, row)).sort();

/** A row of the same owner that differs in what must be unique besides references. */
function another({ columns }: FactTable, row: Row): Row {
  const parts: Row = { id: randomUUID(), section: randomUUID(), slug: randomUUID(), code: randomUUID(), number: 99 };
  return { ...row, ...Object.fromEntries(Object.entries(parts).filter(([column]) => columns.includes(column))) };
}

test("T03 every fact has rows of A's own, of another board of its region, of a joint body and of another region", () => {
  const { a, b, far, joint, tables } = world;
  expect(tables.length).toBeGreaterThanOrEqual(13);
  for (const { name, wall, rows } of tables) {
    const [column, owners] =
      wall.class === "OWNED"
        ? (["body_id", [a.bodyId, b.bodyId, joint.bodyId, far.bodyId]] as const)
        : (["region_id", [a.regionId, far.regionId]] as const);
    const found = new Set(rows.map((row) => row[column]));
    expect({ name, missing: owners.filter((owner) => !found.has(owner)) }).toEqual({ name, missing: [] });
    if (wall.arguments.publishes) expect(rows.some((row) => row.published_at === null)).toBe(true);
  }
});

describe.each(roles)("T03 %s", (role) => {
  test("reads of every fact what the table of permissions says, and nothing that no fact has made", async () => {
    const { who, viewer } = await somebodyAtA(role);
    await within(world.runtime, settingsOfRead(viewer.rights), async () => {
      for (const table of world.tables) {
        const { rows } = await attempt(world.runtime, `select * from ${quote(table.name)}`);
        const expected = table.rows.filter((row) => mayRead(who, table.wall, row));
        expect({ table: table.name, keys: keysOf(table, rows) }).toEqual({
          table: table.name,
          keys: keysOf(table, expected),
        });
      }
    });
  });

  test("reads in a change what it says of the one body that the change is about, and what is published", async () => {
    const { who, viewer, target } = await somebodyAtA(role);
    await within(world.runtime, settingsOfChange(viewer.rights, target), async () => {
      for (const table of world.tables) {
        const { rows } = await attempt(world.runtime, `select * from ${quote(table.name)}`);
        const expected = table.rows.filter((row) => readsInChange(who, target, table, row));
        expect({ table: table.name, keys: keysOf(table, rows) }).toEqual({
          table: table.name,
          keys: keysOf(table, expected),
        });
      }
    });
  });

  test("T05 adds, changes and deletes what it says and the change is about, and is refused everybody else's", async () => {
    const { who, viewer, target } = await somebodyAtA(role);
    const { runtime, tables } = world;
    const [wrong, expected]: [string[], string[]] = [[], []];
    await within(runtime, settingsOfChange(viewer.rights, target), async () => {
      for (const table of tables) {
        for (const row of table.rows) {
          const [key, values] = keyCondition(table, row);
          const [writes, reads] = [mayWrite(who, table.wall, row), readsInChange(who, target, table, row)];
          const told = `${table.name} ${keyOf(table, row)}`;
          const added = await attempt(runtime, ...insertion(table, another(table, row)));
          if (isRefused(added) === writes) wrong.push(`added ${told}: ${added.code}`);
          for (const command of [
            `update ${quote(table.name)} set region_id = region_id where ${key}`,
            `delete from ${quote(table.name)} where ${key}`,
          ]) {
            const { count, code } = await attempt(runtime, command, values);
            // Other rows may refer to it, which is looked for after the wall.
            const isMet = count === 1 || code === "23503";
            if (isMet !== (writes && reads)) wrong.push(`${command.slice(0, 6)} ${told}: ${count} ${code}`);
          }
          if (writes) expected.push(told);
        }
      }
    });
    expect(wrong).toEqual([]);
    const mayWriteAny = tables.some(({ wall }) =>
      [...(wall.arguments.writes ?? []), ...(wall.arguments.publishes ?? [])].some(
        (one) =>
          // Nothing that the facts have made is this person's own.
          viewer.permissions.has(one) && !one.endsWith(":own"),
      ),
    );
    expect(expected.length > 0).toBe(mayWriteAny);
  });
});

/** In a change every list of bodies is cut to its target, so that rows of joint bodies are read in none of the board's. */
function readsInChange(who: Somebody, target: ChangeTarget, { wall }: FactTable, row: Row): boolean {
  if (wall.class === "PERSONAL" && row.account_id !== who.accountId && row.shared_body_id !== target.id) return false;
  if (wall.class === "OWNED" && row.body_id !== target.id && (row.published_at ?? null) === null) return false;
  return mayRead(who, wall, row);
}

test("T05 nobody hands a row of their own over to another body", async () => {
  const { a, b, runtime, tables } = world;
  const { viewer, target } = await somebodyAtA("BUSINESS_MANAGER");
  for (const table of tables.filter(({ wall }) => wall.class === "OWNED")) {
    const { writes = [], publishes = [] } = table.wall.arguments;
    const all = { ...target, permissions: [...writes, ...publishes] };
    await within(runtime, settingsOfChange(viewer.rights, all), async () => {
      const handed = await attempt(runtime, `update ${quote(table.name)} set body_id = $1 where body_id = $2`, [
        b.bodyId,
        a.bodyId,
      ]);
      expect({ table: table.name, isRefused: isRefused(handed) }).toEqual({ table: table.name, isRefused: true });
    });
  }
});
