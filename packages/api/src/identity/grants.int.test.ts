import { deploymentId } from "../db/audit";
import { useDatabase } from "../testing/use-database";
import { giveGrant, type GrantOrder, listGrants, revokeGrant } from "./grants";
import { resolveViewer } from "./resolve-viewer";

const databases = useDatabase();
const issuer = "https://issuer.example/";
let people = 0;

/** Somebody new. */
const someone = (): string => `person ${(people += 1)}`;
const orderOf = (more: Partial<GrantOrder> = {}): GrantOrder => ({
  role: "CHAIR",
  issuer,
  subject: someone(),
  on: "cheshire/halton",
  ...more,
});

async function rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const backup = await databases.connect("backup");
  return (await backup.query<Row>(text, [...values])).rows;
}

/** What the trail says about somebody's account: owner, operation and summary, in the order of time. */
async function trailOf(subject: string): Promise<{ readonly operation: string }[]> {
  const entries = await rows<{ owner: string; operation: string; by: string; summary: string }>(
    `select coalesce(b.slug, r.slug, 'deployment') as owner, e.operation, e.acted_as as by, e.summary
     from audit_entry e left join body b on b.id = e.owner_id left join region r on r.region_id = e.owner_id
     where (b.id is not null or r.region_id is not null or e.owner_id = $2)
       and e.summary like '%' || (select id from account where issuer = $3 and subject = $1)::text || '%'
     order by e.at, e.operation`,
    [subject, deploymentId, issuer],
  );
  return entries.map(({ summary, ...entry }) => ({ ...entry, told: (JSON.parse(summary) as object[])[0] }));
}

const today = async (): Promise<string> =>
  (await rows<{ today: string }>("select (now() at time zone 'Europe/London')::date as today"))[0]?.today ?? "";
const daysFrom = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

const rolesOf = async (subject: string): Promise<string[]> =>
  (await resolveViewer(databases.database, { issuer, subject })).grants.map(({ role }) => role);

test("gives a role to somebody who never signed in, and makes their account", async () => {
  const order = orderOf();
  expect(await giveGrant(databases.database, order)).toBe(true);
  expect(await rows("select name from account where issuer = $1 and subject = $2", [issuer, order.subject])).toEqual([
    { name: order.subject },
  ]);
  expect(await rolesOf(order.subject)).toEqual(["CHAIR"]);
});

test("gives a role once, revokes it at once, and gives it again", async () => {
  const { database } = databases;
  const order = orderOf();
  expect(await revokeGrant(database, order)).toBe(false);
  expect(await giveGrant(database, order)).toBe(true);
  expect(await giveGrant(database, order)).toBe(false);
  expect(await revokeGrant(database, order)).toBe(true);
  expect(await rolesOf(order.subject)).toEqual([]);
  expect(await revokeGrant(database, order)).toBe(false);
  expect(await giveGrant(database, order)).toBe(true);
  expect(await rolesOf(order.subject)).toEqual(["CHAIR"]);
});

test("gives a role once where it is given by many at the same time", async () => {
  const order = orderOf();
  const given = await Promise.all([1, 2, 3, 4, 5, 6].map(() => giveGrant(databases.database, order)));
  expect(given.filter(Boolean)).toHaveLength(1);
  expect(await listGrants(databases.database, order.subject)).toHaveLength(1);
});

test("tells roles, targets and issuers apart", async () => {
  const { database } = databases;
  const order = orderOf();
  const others: readonly GrantOrder[] = [
    { ...order, role: "MEMBER" },
    { ...order, on: "cheshire/warrington" },
    { ...order, on: "cheshire/cdop" },
    { ...order, issuer: "https://other.example/" },
  ];
  for (const one of [order, ...others]) expect(await giveGrant(database, one)).toBe(true);
  expect(await revokeGrant(database, order)).toBe(true);
  const left = await listGrants(database, order.subject);
  expect(left.map(({ role, on, issuer: from }) => [role, on, from]).sort()).toEqual(
    others.map(({ role, on, issuer: from }) => [role, on, from]).sort(),
  );
});

test("gives a role for days, both included, and lists what holds and what will hold", async () => {
  const { database } = databases;
  const subject = someone();
  const day = await today();
  const [yesterday, tomorrow] = [daysFrom(day, -1), daysFrom(day, 1)];
  await giveGrant(database, orderOf({ subject, role: "OBSERVER" }), { until: day });
  await giveGrant(database, orderOf({ subject, role: "MEMBER" }), { from: tomorrow });
  await giveGrant(database, orderOf({ subject, role: "CHAIR" }), { from: "2024-01-01", until: yesterday });
  const given = { issuer, subject, on: "cheshire/halton" };
  expect(await listGrants(database, subject)).toEqual([
    { ...given, role: "MEMBER", from: tomorrow, until: null },
    { ...given, role: "OBSERVER", from: day, until: day },
  ]);
  expect(await rolesOf(subject)).toEqual(["OBSERVER"]);
});

test("gives the days that are wanted where an earlier grant is on some of them alone", async () => {
  const { database } = databases;
  const day = await today();
  const order = orderOf({ role: "INSPECTOR" });
  const listed = async () => (await listGrants(database, order.subject)).map(({ from, until }) => [from, until]);
  expect(await giveGrant(database, order, { until: daysFrom(day, 5) })).toBe(true);
  expect(await giveGrant(database, order, { until: daysFrom(day, 9) })).toBe(true);
  expect(await listed()).toEqual([[day, daysFrom(day, 9)]]);
  expect(await giveGrant(database, order, { until: daysFrom(day, 9) })).toBe(false);
  expect(await giveGrant(database, order, { from: daysFrom(day, 1), until: daysFrom(day, 3) })).toBe(false);
  expect(await giveGrant(database, order, { from: daysFrom(day, 4), until: daysFrom(day, 12) })).toBe(true);
  expect(await listed()).toEqual([
    [day, daysFrom(day, 9)],
    [daysFrom(day, 4), daysFrom(day, 12)],
  ]);
  expect(await revokeGrant(database, order)).toBe(true);
  expect(await listed()).toEqual([]);
});

test("gives a role today to whom it was promised for later, and again to whom it ended", async () => {
  const { database } = databases;
  const day = await today();
  const promised = orderOf();
  await giveGrant(database, promised, { from: daysFrom(day, 7) });
  expect(await giveGrant(database, promised)).toBe(true);
  expect(await rolesOf(promised.subject)).toEqual(["CHAIR"]);
  expect(await listGrants(database, promised.subject)).toHaveLength(1);
  const ended = orderOf();
  const from = daysFrom(day, -9);
  await giveGrant(database, ended, { from, until: daysFrom(day, -2) });
  expect(await giveGrant(database, ended, { from })).toBe(true);
  expect(await rolesOf(ended.subject)).toEqual(["CHAIR"]);
});

test("lists the target of every kind of role as it is written, and what is on the deployment last", async () => {
  const { database } = databases;
  const subject = someone();
  const wanted = [
    ["REGIONAL_ANALYST", "cheshire"],
    ["AGENCY_OFFICER", "cheshire/cheshire-police"],
    ["CHAIR", "cheshire/halton"],
    ["MEMBER", "cheshire/halton"],
    ["OPERATOR", ""],
  ] as const;
  for (const [role, on] of [...wanted].reverse()) await giveGrant(database, { role, issuer, subject, on });
  expect((await listGrants(database, subject)).map(({ role, on }) => [role, on])).toEqual(wanted);
  const everybody = await listGrants(database);
  expect(everybody.length).toBeGreaterThan(wanted.length);
  expect(everybody.filter((one) => one.subject === subject)).toHaveLength(wanted.length);
});

test.each([
  [{ role: "INSPECTOR" }, {}, "until", "Inspector is a role for a time: say from which day until which."],
  [{}, { until: "2020-01-01" }, "until", "The last day is before the first."],
  [{}, { from: "2030-01-02", until: "2030-01-01" }, "until", "The last day is before the first."],
  [{ on: "cheshire/nowhere" }, {}, "on", 'There is no body "cheshire/nowhere".'],
  [{ on: "nowhere/halton" }, {}, "on", 'There is no body "nowhere/halton".'],
  [{ on: "cheshire/cheshire-police" }, {}, "on", 'There is no body "cheshire/cheshire-police".'],
  [{ role: "AGENCY_OFFICER", on: "cheshire/halton" }, {}, "on", 'There is no agency "cheshire/halton".'],
  [{ role: "REGION_STEWARD", on: "nowhere" }, {}, "on", 'There is no region "nowhere".'],
  [{ on: "cheshire" }, {}, "on", "Chair is a role on a body, such as cheshire/halton."],
  [{ on: "/halton" }, {}, "on", "Chair is a role on a body, such as cheshire/halton."],
  [{ on: "cheshire/halton/board" }, {}, "on", "Chair is a role on a body, such as cheshire/halton."],
  [{ on: undefined }, {}, "on", "Chair is a role on a body, such as cheshire/halton."],
  [{ role: "REGION_STEWARD" }, {}, "on", "Region steward is a role on a region, such as cheshire."],
  [
    { role: "AGENCY_CLIENT", on: "cheshire" },
    {},
    "on",
    "Agency client is a role on an agency, such as cheshire/cheshire-police.",
  ],
  [{ role: "OPERATOR" }, {}, "on", "Operator is a role on the whole deployment: leave out what it is on."],
] as const)("refuses %j on the days %j by naming %s, and makes no account", async (wrong, days, path, message) => {
  const order = orderOf(wrong);
  await expect(giveGrant(databases.database, order, days)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    faults: [{ path, message }],
  });
  expect(await rows("select from account where subject = $1", [order.subject])).toEqual([]);
});

test("refuses to revoke on what there is not", async () => {
  await expect(revokeGrant(databases.database, orderOf({ on: "cheshire/nowhere" }))).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
});

test("puts each change on the record of what the grant is on, and a new account on the deployment's", async () => {
  const { database } = databases;
  const day = await today();
  const order = orderOf();
  await giveGrant(database, order);
  await giveGrant(database, order);
  await revokeGrant(database, order);
  await revokeGrant(database, order);
  const { subject } = order;
  await giveGrant(database, { role: "AGENCY_OFFICER", issuer, subject, on: "cheshire/cheshire-police" });
  await giveGrant(database, { role: "OPERATOR", issuer, subject }, { until: daysFrom(day, 1) });
  const [account] = await rows<{ id: string }>("select id from account where issuer = $1 and subject = $2", [
    issuer,
    subject,
  ]);
  const accountId = account?.id;
  const grantId: unknown = expect.any(String);
  const by = "system:identity.grant";
  const given = { owner: "halton", operation: "giveGrant", by };
  expect(await trailOf(subject)).toEqual([
    { owner: "deployment", operation: "enrolAccount", by, told: { accountId } },
    { ...given, told: { grantId, accountId, role: "CHAIR", from: day, until: null } },
    { ...given, operation: "revokeGrant", told: { grantId, accountId, role: "CHAIR" } },
    {
      ...given,
      owner: "cheshire",
      told: { grantId, accountId, role: "AGENCY_OFFICER", agencyId: expect.any(String), from: day, until: null },
    },
    {
      ...given,
      owner: "deployment",
      told: { grantId, accountId, role: "OPERATOR", from: day, until: daysFrom(day, 1) },
    },
  ]);
});

test("puts on record what a longer grant took the place of", async () => {
  const { database } = databases;
  const day = await today();
  const order = orderOf();
  await giveGrant(database, order, { until: daysFrom(day, 5) });
  await giveGrant(database, order);
  const operations = (await trailOf(order.subject)).map(({ operation }) => operation);
  expect(operations.sort()).toEqual(["enrolAccount", "giveGrant", "giveGrant", "revokeGrant"]);
  expect(await listGrants(database, order.subject)).toMatchObject([{ from: day, until: null }]);
});
