import { randomUUID } from "node:crypto";
import { type Role, targetOfRole } from "@panboard/shared";
import type { Client } from "pg";
import { type Rights, rightsWithoutGrant, settingsOfChange, settingsOfRead } from "../../packages/api/src/db/rights";
import { systemPurposes } from "../../packages/api/src/db/system-scope";
import { rowsGiven } from "../../packages/api/src/testing/define-fact";
import { type GivenBoard, givenViewer, rightsOf } from "../../packages/api/src/testing/given";
import { readWall } from "../../packages/api/src/testing/read-wall";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { attempt, type Row, tryAs, within } from "./behind-wall";
import { givenWorld, type World } from "./given-world";
import { TriedMoney, TriedPaper } from "../../packages/api/src/testing/tried-entities";
import { permissionsOf, useTriedEntities } from "../../packages/api/src/testing/use-tried-entities";

const databases = useDatabase();
const own = useTriedEntities(databases, [TriedMoney, TriedPaper]);
const trail = ["audit_entry", "audit_change"];
const [groupId, seatId] = [randomUUID(), randomUUID()];
let world: World;
let board: GivenBoard;
/** As the product is: what the logins were granted, and no more. */
let asGranted: readonly Client[];

beforeAll(async () => {
  const owner = await databases.connect("owner");
  world = await givenWorld(databases);
  board = world.a;
  for (const name of [...trail, "idempotency"]) {
    await owner.query("call wall($1, $2, $3)", [
      name,
      "RECORD",
      JSON.stringify((await readWall(databases.database, name)).arguments),
    ]);
  }
  asGranted = [world.runtime, world.system];
  const rights: Rights = {
    ...rightsOf("BUSINESS_MANAGER", board),
    places: new Map([[board.bodyId, { personId: randomUUID(), groupIds: [groupId], seatIds: [seatId] }]]),
  };
  const target = {
    kind: "BODY",
    id: board.bodyId,
    regionId: board.regionId,
    permissions: permissionsOf("papers:write"),
  } as const;
  await own.change(rights, target, async (write) => {
    await write.repo(TriedMoney).insert({ recordedOn: "2024-01-31" });
    for (const confidentiality of ["BOARD", "GROUP", "RESTRICTED"]) {
      const paper = { recordedOn: "2024-01-31", confidentiality, groupId, readerSeatIds: [seatId] };
      await write.repo(TriedPaper).insert(paper);
    }
  });
});

/** What a viewer may want to do most: everything at the board, on every list, under every permission. */
function widest(client: Client): Readonly<Record<string, string>>[] {
  const permissions = permissionsOf("audit:read", "indicators:import", "papers:write");
  const change = settingsOfChange(rightsOf("BUSINESS_MANAGER", board), { kind: "BODY", id: board.bodyId, permissions });
  return client === world.runtime ? [change] : systemPurposes.map((purpose) => ({ ...change, "app.system": purpose }));
}

describe.each(trail)("T52 %s", (name) => {
  test.each([`update ${name} set owner_id = owner_id`, `delete from ${name}`, `truncate ${name} cascade`])(
    "no login may %s",
    async (statement) => {
      for (const client of asGranted) {
        for (const settings of widest(client)) {
          expect(await tryAs(client, settings, statement)).toMatchObject({ code: "42501" });
        }
      }
    },
  );

  test("no login changes or deletes a row with every privilege either", async () => {
    const owner = await databases.connect("owner");
    await owner.query(`grant all on ${name} to panboard_runtime, panboard_system`);
    for (const client of asGranted) {
      for (const settings of widest(client)) {
        for (const statement of [`update ${name} set owner_id = owner_id`, `delete from ${name}`]) {
          const { count, code } = await tryAs(client, settings, statement);
          expect({ count, code }).toEqual({ count: 0, code: undefined });
        }
      }
    }
    await owner.query(`revoke update, delete on ${name} from panboard_runtime, panboard_system`);
  });
});

test("T51 every row that a fact has written has an entry at its owner, with its content", async () => {
  const { database } = databases;
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<{ key: string }>(
    `select concat_ws(' ', c.owner_id, c.table_name, c.after::jsonb ->> 'id', c.after::jsonb ->> 'statement_id', c.after::jsonb ->> 'indicator_id') as key
     from audit_change c join audit_entry e on e.owner_id = c.owner_id and e.id = c.entry_id
     where e.row_ids @> coalesce(array[c.row_id], '{}') or c.row_id is null`,
  );
  const recorded = new Set(rows.map(({ key }) => key));
  let written = 0;
  for (const { entity, row } of rowsGiven(database)) {
    const { tableName } = database.metadataOf(entity);
    const wall = await readWall(database, tableName);
    if (!wall.arguments.writes) continue;
    written += 1;
    const { id, bodyId, regionId, statementId, indicatorId } = row as Record<string, string>;
    const ownerId = wall.class === "OWNED" ? bodyId : regionId;
    const key = [ownerId, tableName, id, statementId, indicatorId].filter((part) => part !== undefined).join(" ");
    expect({ key, isRecorded: recorded.has(key) }).toEqual({ key, isRecorded: true });
  }
  expect(written).toBeGreaterThan(50);
});

describe("the content of the trail", () => {
  const contentOf = async (settings: Readonly<Record<string, string>>): Promise<string[]> => {
    const { rows } = await tryAs(
      world.runtime,
      settings,
      `select replace(table_name, 'tried_', '') || coalesce(' ' || confidentiality, '') as label from audit_change
       where owner_id = $1 and table_name in ('tried_money', 'tried_paper') order by position`,
      [board.bodyId],
    );
    return rows.map(({ label }) => String(label));
  };
  const papers = ["paper BOARD", "paper GROUP", "paper RESTRICTED"];

  test.each<[Role, string[]]>([
    ["BUSINESS_MANAGER", ["money", ...papers]],
    ["CHAIR", ["money", ...papers]],
    ["CDOP_COORDINATOR", papers],
    ["COORDINATOR", []],
    ["FINANCE_OFFICER", []],
    ["SCRUTINEER", []],
    ["MEMBER", []],
    ["INSPECTOR", []],
    ["REGION_STEWARD", []],
    ["OPERATOR", []],
  ])("is shown to a %s as far as they may read the trail and the row", async (role, expected) => {
    expect(targetOfRole(role)).toBeDefined();
    const { rights } = await givenViewer(databases.database, role, board);
    expect(await contentOf(settingsOfRead(rights))).toEqual(expected);
  });

  test("is shown to no manager of another board, and to nobody by a joint body", async () => {
    const { rights } = await givenViewer(databases.database, "BUSINESS_MANAGER", world.b);
    expect(await contentOf(settingsOfRead(rights))).toEqual([]);
    const { rows } = await tryAs(world.runtime, settingsOfRead(rights), "select distinct owner_id from audit_entry");
    expect(rows).toEqual([{ owner_id: world.b.bodyId }]);
  });

  test("is shown of a group's row to whoever reads the trail and sits in the group, and to no one else there", async () => {
    const settings = { "app.bodies": `{${board.bodyId}}`, "app.groups": `{${groupId}}`, "app.seats": `{${seatId}}` };
    expect(await contentOf(settings)).toEqual([]);
    expect(await contentOf({ ...settings, "app.bodies.audit_read": `{${board.bodyId}}` })).toEqual(papers);
    expect(
      await contentOf({ "app.bodies": `{${board.bodyId}}`, "app.bodies.audit_read": `{${board.bodyId}}` }),
    ).toEqual(["paper BOARD"]);
  });
});

test("an entry is added at the change's own target, and for nobody else's account", async () => {
  const rights = rightsOf("BUSINESS_MANAGER", board);
  const permissions = permissionsOf("indicators:import");
  const entry = (ownerId: string, accountId: string, sequence = 1_000_000): [string, unknown[]] => [
    `insert into audit_entry (owner_id, id, operation, permissions, account_id, acted_as, request_id, at, row_ids, digest, sequence, hash)
     values ($1, $2, 'given', '{}', $3, 'given', 'given', now(), '{}', sha256(''), $4, '')`,
    [ownerId, randomUUID(), accountId, sequence],
  ];
  await within(world.runtime, settingsOfChange(rights, { kind: "BODY", id: board.bodyId, permissions }), async () => {
    const add = async (ownerId: string, accountId: string): Promise<string | undefined> =>
      (await attempt(world.runtime, ...entry(ownerId, accountId))).code;
    expect(await add(board.bodyId, rights.accountId)).toBeUndefined();
    expect(await add(world.b.bodyId, rights.accountId)).toBe("42501");
    expect(await add(board.regionId, rights.accountId)).toBe("42501");
    expect(await add(board.bodyId, randomUUID())).toBe("42501");
    // Before the first no entry has a place: there nobody would look for it.
    expect(await attempt(world.runtime, ...entry(board.bodyId, rights.accountId, 0))).toMatchObject({ code: "23514" });
  });
});

test("the key of a change is read, added and used by its own account alone, and never deleted", async () => {
  const settingsOf = ({ accountId }: Rights) =>
    settingsOfChange(
      { ...rightsWithoutGrant(accountId), bodyIds: [board.bodyId] },
      { kind: "BODY", id: board.bodyId, permissions: [] },
    );
  const [mine, theirs] = [rightsOf("CHAIR", board), rightsOf("CHAIR", board)];
  const insert = `insert into idempotency (owner_id, account_id, operation, key, input_sha256, created_at) values ($1, $2, 'given', 'key', '', now())`;
  await within(world.runtime, settingsOf(mine), async () => {
    await world.runtime.query(insert, [board.bodyId, mine.accountId]);
    const reads = async (): Promise<Row[]> =>
      (await world.runtime.query<Row>("select account_id from idempotency where operation = 'given'")).rows;
    const use = (): Promise<{ count: number; code?: string }> =>
      attempt(world.runtime, "update idempotency set row_id = 'row' where operation = 'given'");
    expect(await reads()).toEqual([{ account_id: mine.accountId }]);
    expect(await use()).toMatchObject({ count: 1 });
    expect(await attempt(world.runtime, insert, [board.bodyId, theirs.accountId])).toMatchObject({ code: "42501" });
    expect(await attempt(world.runtime, insert, [world.b.bodyId, mine.accountId])).toMatchObject({ code: "42501" });
    expect(await attempt(world.runtime, "delete from idempotency")).toMatchObject({ code: "42501" });
    await world.runtime.query("select set_config('app.account', $1, true)", [theirs.accountId]);
    expect(await reads()).toEqual([]);
    expect(await use()).toMatchObject({ count: 0 });
    // The same key is another one of another account.
    expect(await attempt(world.runtime, insert, [board.bodyId, theirs.accountId])).toMatchObject({ count: 1 });
  });
});
