import type { Permission } from "@panboard/shared";
import type { Client } from "pg";
import {
  type ChangeTarget,
  type Rights,
  rightsWithoutGrant,
  settingsOfChange,
  settingsOfRead,
} from "../../packages/api/src/db/rights";
import {
  givenBoard,
  type GivenBoard,
  givenIndicator,
  givenRegion,
  givenStatement,
  rightsOf,
  rightsOfManager,
} from "../../packages/api/src/testing/given";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { attempt, isRefused, type Settings, tryAs, within } from "./behind-wall";

/** What triggers keep of published statements is walled as those are, whoever asks for it and by whatever statement. */
const databases = useDatabase();
const tables = ["published_figure", "published_extent", "published_version"] as const;
let runtime: Client;
let own: GivenBoard;
let beside: GivenBoard;
let foreign: GivenBoard;

beforeAll(async () => {
  const { database } = databases;
  runtime = await databases.connect("runtime");
  const [here, elsewhere] = [await givenRegion(database), await givenRegion(database)];
  own = await givenBoard(database, here);
  beside = await givenBoard(database, here);
  foreign = await givenBoard(database, elsewhere);
  for (const board of [own, beside, foreign]) {
    const { id: indicatorId } = await givenIndicator(database, board.regionId);
    await givenStatement(database, board, { indicatorId, day: "2024-03-31" });
    const { id: drafted } = await givenIndicator(database, board.regionId);
    await givenStatement(database, board, { indicatorId: drafted, day: "2024-03-31", published: false });
  }
});

async function bodiesIn(table: string, settings: Settings): Promise<string[]> {
  const { rows } = await tryAs(runtime, settings, `select body_id from ${table} order by body_id`);
  return rows.map((row) => row.body_id as string);
}

const readerOf = (regionIds: readonly string[]): Rights => ({ ...rightsWithoutGrant(own.bodyId), regionIds });
const changing = (board: GivenBoard, ...permissions: Permission[]): Settings => {
  const target: ChangeTarget = { kind: "BODY", id: board.bodyId, regionId: board.regionId, permissions };
  return settingsOfChange(rightsOfManager(board), target);
};

test.each(tables)(
  "T01 %s is read by its region alone, one row for what was published and none for drafts",
  async (table) => {
    const both = [own.bodyId, beside.bodyId].sort();
    expect(await bodiesIn(table, settingsOfRead(readerOf([own.regionId])))).toEqual(both);
    expect(await bodiesIn(table, settingsOfRead(rightsOf("CHAIR", own)))).toEqual(both);
    expect(await bodiesIn(table, settingsOfRead(readerOf([foreign.regionId])))).toEqual([foreign.bodyId]);
    expect(await bodiesIn(table, settingsOfRead(readerOf([])))).toEqual([]);
    expect(await bodiesIn(table, {})).toEqual([]);
  },
);

const changesOf = {
  published_figure: "update published_figure set note = 'changed'",
  published_extent: "update published_extent set latest = '2025-03-31'",
  published_version: "update published_version set version = version + 1",
} as const;

test.each(tables)("T02 %s is changed by the publisher's right on its own board, and by no other", async (table) => {
  const text = `${changesOf[table]} returning body_id`;
  const bodiesOf = async (settings: Settings): Promise<unknown[]> =>
    (await tryAs(runtime, settings, text)).rows.map((row) => row.body_id);
  for (const permission of ["indicators:import", "conflicts:write"] as const) {
    expect(await bodiesOf(changing(own, permission))).toEqual([own.bodyId]);
    expect(await bodiesOf(changing(foreign, permission))).toEqual([foreign.bodyId]);
  }
  expect(await bodiesOf(changing(own, "meetings:write"))).toEqual([]);
  expect(await bodiesOf(settingsOfRead(rightsOfManager(own)))).toEqual([]);
});

test.each(tables)("T02 no row of %s is added for another board, moved to it or deleted", async (table) => {
  await within(runtime, changing(own, "indicators:import"), async () => {
    const add = `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('body_id', $1::text))).* from ${table} t where body_id = $2`;
    expect(isRefused(await attempt(runtime, add, [beside.bodyId, own.bodyId]))).toBe(true);
    for (const text of [`update ${table} set body_id = body_id`, `delete from ${table}`, `truncate ${table}`]) {
      expect(await attempt(runtime, text)).toMatchObject({ code: "42501" });
    }
  });
});
