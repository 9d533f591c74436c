import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { deploymentId } from "../db/audit";
import { Read } from "../db/read";
import { type SystemPurpose, withSystemScope } from "../db/system-scope";
import { givenAgency, givenFigureImport, givenPartner } from "../testing/given";
import { useDatabase } from "../testing/use-database";
import { type GrantDays, giveGrant, revokeGrant } from "./grants";
import { KeptViewers } from "./kept-viewers";
import { resolveViewer } from "./resolve-viewer";
import type { Viewer } from "./viewer";

const databases = useDatabase();
const issuer = "https://issuer.example/";

const short = (): string => randomUUID().slice(0, 8);
const dayFromToday = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** Stores rows for a purpose that may. */
async function store(purpose: SystemPurpose, text: string, values: readonly unknown[]): Promise<void> {
  await withSystemScope(databases.database, purpose, "WRITE", (scope) => scope.rows("given", text, values));
}

/** A region with two boards and a joint body, none of them a member yet. */
async function givenRegion() {
  const regionId = randomUUID();
  const slug = `region-${short()}`;
  const ids = { board: randomUUID(), other: randomUUID(), joint: randomUUID() };
  await store("body.open", "insert into region (region_id, slug, name, fictional) values ($1, $2, $2, true)", [
    regionId,
    slug,
  ]);
  await store(
    "body.open",
    `insert into body (region_id, id, kind, slug, name, short_name, position)
     select $1, id, case slug when 'joint' then 'JOINT_BODY' else 'BOARD' end, slug, slug, slug, 1
     from unnest($2::uuid[], $3::text[]) b (id, slug)`,
    [regionId, Object.values(ids), Object.keys(ids)],
  );
  return { regionId, slug, ...ids };
}
type GivenRegion = Awaited<ReturnType<typeof givenRegion>>;

/** A membership of the board in the joint body; a second time, the day that it ends. */
function join({ regionId, joint, board }: GivenRegion, fromDay: string, toDay: string | null = null): Promise<void> {
  return store(
    "body.open",
    `insert into joint_body_member (region_id, joint_body_id, board_id, from_day, to_day) values ($1, $2, $3, $4, $5)
     on conflict (region_id, joint_body_id, board_id, from_day) do update set to_day = excluded.to_day`,
    [regionId, joint, board, fromDay, toDay],
  );
}

/** Rows that a body keeps for itself, one a day. */
async function keep(regionId: string, bodyId: string, days: readonly string[]): Promise<void> {
  const place = { regionId, bodyId, areaId: "", slug: "" };
  for (const recordedOn of days) await givenFigureImport(databases.database, place, { recordedOn });
}

/** Somebody with a role on a body of the region, as they are read anew. */
async function givenViewer(role: Role, on: string, days: GrantDays = {}): Promise<() => Promise<Viewer>> {
  const subject = `${role} ${short()}`;
  await giveGrant(databases.database, { role, issuer, subject, on }, days);
  return () => resolveViewer(databases.database, { issuer, subject });
}

/** Days of the rows of a body that somebody sees. */
async function seen({ rights }: Viewer, bodyId: string): Promise<string[]> {
  const read = new Read(databases.database, rights);
  try {
    const sql = "select recorded_on as day from figure_import where body_id = $1 order by recorded_on";
    return (await read.rows<{ day: string }>("seen", sql, [bodyId])).map(({ day }) => day);
  } finally {
    await read.close();
  }
}

test("makes an account without grants for whoever signs in first, once, and puts it on record", async () => {
  const identity = { issuer, subject: `new ${short()}` };
  const viewers = await Promise.all([1, 2, 3].map(() => resolveViewer(databases.database, identity)));
  expect(new Set(viewers.map(({ accountId }) => accountId)).size).toBe(1);
  expect(viewers[0]).toMatchObject({ subject: identity.subject, name: identity.subject, grants: [] });
  expect(viewers[0]?.rights).toMatchObject({ bodyIds: [], regionIds: [], agencies: {} });
  const backup = await databases.connect("backup");
  const { rows } = await backup.query(
    "select owner_id from audit_entry where operation = 'enrolAccount' and summary like $1",
    [`%${viewers[0]?.accountId}%`],
  );
  expect(rows).toEqual([{ owner_id: deploymentId }]);
});

test("tells one subject at two issuers apart", async () => {
  const subject = `one ${short()}`;
  const other = "https://other.example/";
  await giveGrant(databases.database, { role: "CHAIR", issuer, subject, on: "cheshire/halton" });
  expect((await resolveViewer(databases.database, { issuer, subject })).grants).toHaveLength(1);
  expect((await resolveViewer(databases.database, { issuer: other, subject })).grants).toEqual([]);
});

test("reads a grant from its first day to its last", async () => {
  const grantsOf = async (days: GrantDays): Promise<number> =>
    (await (await givenViewer("CHAIR", "cheshire/halton", days))()).grants.length;
  // A clock's width from midnight, today is another day in London: two days off is none in any zone.
  expect(await grantsOf({ from: dayFromToday(2) })).toBe(0);
  expect(await grantsOf({ from: "2020-01-01", until: dayFromToday(-2) })).toBe(0);
  expect(await grantsOf({ from: dayFromToday(-2), until: dayFromToday(2) })).toBe(1);
  expect(await grantsOf({})).toBe(1);
});

test("takes the day in London for today", async () => {
  const system = await databases.connect("system");
  const sql =
    "select (now() at time zone 'Europe/London')::date as today, (now() at time zone 'Europe/London')::date - 1 as yesterday";
  const [days] = (await system.query<{ today: string; yesterday: string }>(sql)).rows;
  const { today = "", yesterday = "" } = days ?? {};
  const last = await (await givenViewer("CHAIR", "cheshire/halton", { from: "2020-01-01", until: today }))();
  const over = await (await givenViewer("CHAIR", "cheshire/halton", { from: "2020-01-01", until: yesterday }))();
  expect([last.grants.length, over.grants.length]).toEqual([1, 0]);
});

test("reads no grant that was revoked, though its days go on", async () => {
  const subject = `revoked ${short()}`;
  const order = { role: "CHAIR", issuer, subject, on: "cheshire/halton" } as const;
  await giveGrant(databases.database, order, { from: "2020-01-01" });
  expect((await resolveViewer(databases.database, order)).permissions.has("body:read")).toBe(true);
  await revokeGrant(databases.database, order);
  const viewer = await resolveViewer(databases.database, order);
  expect([viewer.grants, viewer.rights.bodyIds, [...viewer.permissions]]).toEqual([[], [], []]);
});

test("T15 lets staff of a member board read all that the joint body keeps, earlier rows too, and others nothing", async () => {
  const region = await givenRegion();
  const { regionId, joint, slug } = region;
  const days = ["2020-01-01", "2024-06-30", "2026-01-01"];
  await keep(regionId, joint, days);
  const chair = await givenViewer("CHAIR", `${slug}/board`);
  const others = [
    await givenViewer("MEMBER", `${slug}/board`),
    await givenViewer("CHAIR", `${slug}/other`),
    await givenViewer("REGION_STEWARD", slug),
  ];
  expect(await seen(await chair(), joint)).toEqual([]);
  await join(region, "2025-01-01");
  expect(await seen(await chair(), joint)).toEqual(days);
  for (const other of others) expect(await seen(await other(), joint)).toEqual([]);
});

test("T15 lets a board that left the joint body read rows up to its last day alone", async () => {
  const region = await givenRegion();
  const { regionId, joint, slug } = region;
  await keep(regionId, joint, ["2020-01-01", "2024-06-30", "2024-07-01", "2026-01-01"]);
  const manager = await givenViewer("BUSINESS_MANAGER", `${slug}/board`);
  await join(region, "2022-04-01");
  expect(await seen(await manager(), joint)).toHaveLength(4);
  await join(region, "2022-04-01", "2024-06-30");
  const viewer = await manager();
  expect(await seen(viewer, joint)).toEqual(["2020-01-01", "2024-06-30"]);
  expect(viewer.rights.bodyIdsUntil).toEqual({ [joint]: "2024-06-30" });
  // It comes back.
  await join(region, "2025-04-01");
  expect(await seen(await manager(), joint)).toHaveLength(4);
});

test("T15 counts a membership from its first day, and through its last", async () => {
  const region = await givenRegion();
  const chair = await givenViewer("CHAIR", `${region.slug}/board`);
  await join(region, dayFromToday(2));
  expect((await chair()).rights).toMatchObject({ bodyIds: [region.board], bodyIdsUntil: {} });
  await join(region, "2020-01-01", dayFromToday(1));
  expect((await chair()).rights).toMatchObject({ bodyIds: [region.board, region.joint], bodyIdsUntil: {} });
});

test("T15 gives no right to change the joint body, by membership", async () => {
  const region = await givenRegion();
  await join(region, "2020-01-01");
  const viewer = await (await givenViewer("BUSINESS_MANAGER", `${region.slug}/board`))();
  expect([...viewer.rights.permissions.keys()]).toEqual([region.board]);
});

test("T20 lets go of a revoked grant within 60 seconds where nobody was told", async () => {
  const { database } = databases;
  const clock = { ms: 0 };
  const viewers = new KeptViewers(
    (identity) => resolveViewer(database, identity),
    () => clock.ms,
  );
  viewers.hear();
  const order = { role: "CHAIR", issuer, subject: `kept ${short()}`, on: "cheshire/halton" } as const;
  await giveGrant(database, order);
  const mayRead = async (): Promise<boolean> => (await viewers.get(order)).permissions.has("body:read");
  expect(await mayRead()).toBe(true);
  await revokeGrant(database, order);
  clock.ms = 59_999;
  expect(await mayRead()).toBe(true);
  clock.ms = 60_000;
  expect(await mayRead()).toBe(false);
});

test("reaches an agency's boards without an end while it is a partner, and afterwards up to the last day", async () => {
  const { regionId, slug, board, other, joint } = await givenRegion();
  const { id: agencyId } = await givenAgency(databases.database, { regionId }, { slug: "police" });
  const partners = [
    [board, "2020-01-01", dayFromToday(2)],
    [other, "2020-01-01", "2024-03-31"],
    [joint, dayFromToday(2), null],
  ] as const;
  for (const [bodyId, fromDay, untilDay] of partners) {
    const place = { regionId, bodyId, areaId: "", slug: "" };
    await givenPartner(databases.database, place, { agencyId, fromDay, untilDay });
  }
  const { rights } = await (await givenViewer("AGENCY_OFFICER", `${slug}/police`))();
  expect(rights).toMatchObject({ bodyIds: [], regionIds: [regionId] });
  expect(rights.agencies).toEqual({ [agencyId]: { [board]: "infinity", [other]: "2024-03-31" } });
});
