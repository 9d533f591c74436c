import { randomUUID } from "node:crypto";
import { giveGrant } from "../../identity/grants";
import { unique } from "../../testing/define-fact";
import { givenAgency } from "../agencies/given-agency";
import { givenBoard } from "../bodies/given-board";
import { givenPartner } from "./given-partner";
import { type Answered, manager, usePartners } from "./testing/use-partners";

const partners = usePartners();
const { panboard, change, add, edit, remove, restore, listed, count, expectNothingChanged, freeDay } = partners;

test("adds, changes, removes and restores a partner, each under the version that was seen", async () => {
  const from = freeDay();
  const added = await add({ from, until: from });
  expect(added).toEqual({
    partner: {
      id: expect.any(String),
      version: 1,
      kind: "RELEVANT_AGENCY",
      from,
      until: from,
      changedBy: "Business manager",
      agency: { name: "Cheshire Police" },
      body: { slug: "halton" },
    },
    userErrors: [],
    conflict: null,
  });
  const id = added.partner?.id ?? "";
  expect(await listed(manager)).toContain(id);
  expect((await edit({ id, expectedVersion: 1, kind: "CO_OPTED" })).partner).toMatchObject({ version: 2, until: from });
  const removed = await remove({ id, expectedVersion: 2 });
  expect(removed.partner).toMatchObject({ id, version: 3 });
  expect(await listed(manager)).not.toContain(id);
  const node = "query ($id: ID!) { node(id: $id) { __typename id } }";
  expect((await panboard.graph(manager, node, { id })).data).toEqual({ node: null });
  const restored = await restore({ id, expectedVersion: 3 });
  expect(restored.partner).toMatchObject({ id, version: 4 });
  expect((await panboard.graph(manager, node, { id })).data).toEqual({ node: { __typename: "Partner", id } });
});

test("the days of a removed partner are free, and it can't come back once they are taken", async () => {
  const from = freeDay();
  const { partner: first } = await add({ from, until: from });
  const removal = { id: first?.id ?? "", expectedVersion: 1 };
  await remove(removal);
  expect((await add({ from, until: from })).partner).not.toBeNull();
  await expectNothingChanged(async () => {
    const again = await restore({ ...removal, expectedVersion: 2 });
    expect(again).toMatchObject({ partner: null, userErrors: [{ path: "from", code: "CONFLICT" }] });
  });
});

describe("T48 a key", () => {
  test("whose partner was removed since is a conflict, and not answered as if it were there", async () => {
    const from = freeDay();
    const input = { from, until: from, idempotencyKey: randomUUID() };
    const { partner: made } = await add(input);
    await remove({ id: made?.id ?? "", expectedVersion: 1 });
    expect(await add(input)).toMatchObject({
      partner: null,
      userErrors: [{ path: "idempotencyKey", code: "CONFLICT", message: expect.stringMatching(/removed since/) }],
    });
  });

  test("makes a partner once, however often and however close together it is sent", async () => {
    const from = freeDay();
    const input = { from, until: from, idempotencyKey: randomUUID() };
    const before = await count("partner");
    const all = await Promise.all([add(input), add(input), add(input)]);
    const again = await add(input);
    expect(new Set([...all, again].map((one) => one.partner?.id)).size).toBe(1);
    expect(again.userErrors).toEqual([]);
    expect(await count("partner")).toBe(before + 1);
  });

  test("answers what was made as it is now", async () => {
    const from = freeDay();
    const input = { from, until: from, idempotencyKey: randomUUID() };
    const { partner: made } = await add(input);
    await edit({ id: made?.id ?? "", expectedVersion: 1, kind: "CO_OPTED" });
    expect((await add(input)).partner).toMatchObject({ id: made?.id, version: 2, kind: "CO_OPTED" });
  });

  test("with another input is a conflict, and changes nothing", async () => {
    const [from, other] = [freeDay(), freeDay()];
    const idempotencyKey = randomUUID();
    await add({ from, until: from, idempotencyKey });
    await expectNothingChanged(async () => {
      expect(await add({ from: other, until: other, idempotencyKey })).toMatchObject({
        partner: null,
        userErrors: [{ path: "idempotencyKey", code: "CONFLICT" }],
      });
    });
  });

  test("is free again after a refusal", async () => {
    const from = freeDay();
    const idempotencyKey = randomUUID();
    expect((await add({ from, agency: "nobody", idempotencyKey })).partner).toBeNull();
    expect((await add({ from, until: from, idempotencyKey })).partner).not.toBeNull();
  });

  test("is one board's and one person's: for another it stands for another request", async () => {
    const from = freeDay();
    const idempotencyKey = randomUUID();
    const { partner: made } = await add({ from, until: from, idempotencyKey });
    const input = { agency: "cheshire-police", kind: "CO_OPTED", from, until: from, idempotencyKey };
    const theirs = await change(
      "addPartner",
      "AddPartnerInput",
      { ...input, body: "warrington" },
      "business-manager@warrington",
    );
    const { addPartner } = theirs.data as { addPartner: Answered };
    expect(addPartner.userErrors).toEqual([]);
    expect(addPartner.partner?.id).not.toBe(made?.id);
  });
});

test("the list has pages by the agency's name, and is nobody else's", async () => {
  const document = `query ($after: String) { board(slug: "halton") {
    partners(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await panboard.graph("member@halton", document, { after });
    const { partners } = (
      data as {
        board: { partners: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      }
    ).board;
    seen.push(...partners.nodes.map(({ id }) => id));
    after = partners.pageInfo.hasNextPage ? partners.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(await listed("member@halton"));
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(4);
  expect(await listed("business-manager@warrington")).toBeNull();
  expect(await listed("regional-analyst@cheshire")).toBeNull();
  const rubbish = await panboard.graph("member@halton", document, { after: "rubbish" });
  expect(rubbish.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "after" }] } }]);
});

test("the list is by the name that is shown: one that begins with another comes after it, and a merged one as what stands for it", async () => {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ regionId: string }>(
    `select region_id as "regionId" from region where slug = 'cheshire'`,
  );
  const [place = { regionId: "" }] = rows;
  const noun = unique("X");
  const made: [name: string, mergedInto?: string][] = [[noun], [`${noun} 1`], ["Zz", noun]];
  const ids = new Map<string, string>();
  for (const [name, into] of made) {
    const mergedIntoId = into === undefined ? null : (ids.get(into) ?? null);
    const agency = await givenAgency(panboard.database, place, { name, mergedIntoId });
    ids.set(name, agency.id);
  }
  const board = await givenBoard(panboard.database, place.regionId);
  const days = { [noun]: "2000-01-01", [`${noun} 1`]: "2024-01-01", Zz: "2010-01-01" };
  for (const [name, fromDay] of Object.entries(days)) {
    const untilDay = "2010-01-01" > fromDay ? "2009-12-31" : null;
    await givenPartner(panboard.database, board, { agencyId: ids.get(name) ?? "", fromDay, untilDay });
  }
  const subject = unique("manager");
  const { issuer } = panboard.config.identity;
  await giveGrant(panboard.database, { role: "BUSINESS_MANAGER", issuer, subject, on: `cheshire/${board.slug}` });
  const document = `query ($slug: String!, $after: String) { board(slug: $slug) {
    partners(first: 1, after: $after) { nodes { from agency { name } } pageInfo { endCursor } } } }`;
  type Listed = {
    board: {
      partners: { nodes: { from: string; agency: { name: string } }[]; pageInfo: { endCursor: string | null } };
    };
  };
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await panboard.graph(subject, document, { slug: board.slug, after });
    const { nodes, pageInfo } = (data as Listed).board.partners;
    seen.push(...nodes.map(({ from, agency }) => `${agency.name}, ${from}`));
    after = pageInfo.endCursor;
  } while (after !== null);
  expect(seen).toEqual([`${noun}, 2010-01-01`, `${noun}, 2000-01-01`, `${noun} 1, 2024-01-01`]);
});

test("an agency sees its own places on the boards that it is or was a partner of, and may change none", async () => {
  const own = (await listed("client@cheshire-police")) ?? [];
  expect(own.length).toBeGreaterThan(0);
  expect(await listed(manager)).toEqual(expect.arrayContaining(own));
  const [id] = own;
  const { errors: told } = await change(
    "removePartner",
    "PartnerVersionInput",
    { id, expectedVersion: 1 },
    "client@cheshire-police",
  );
  expect(told).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

test("T51 every change leaves an entry with what was before and after, and who made it", async () => {
  const from = freeDay();
  const { partner: made } = await add({ from, until: from });
  await edit({ id: made?.id ?? "", expectedVersion: 1, kind: "CO_OPTED" });
  const backup = await panboard.connect("backup");
  const rowId = Buffer.from(made?.id ?? "", "base64url")
    .toString()
    .split(":")
    .at(-1);
  const { rows } = await backup.query<{ operation: string; before: string | null; after: string }>(
    `select e.operation, e.permissions, e.acted_as, e.account_id is not null as "hasAccount", length(e.digest) as digest,
            c.action, c.before, c.after, c.read_permission
     from audit_change c join audit_entry e on e.owner_id = c.owner_id and e.id = c.entry_id
     where c.row_id = $1 order by e.at`,
    [rowId],
  );
  expect(rows[0]).toMatchObject({
    operation: "addPartner",
    permissions: ["partners:write"],
    acted_as: "BUSINESS_MANAGER",
    hasAccount: true,
    digest: 32,
    action: "INSERT",
    before: null,
    read_permission: "body:read",
  });
  expect(JSON.parse(rows[0]?.after ?? "{}")).toMatchObject({ from_day: from, version: 1 });
  expect(rows[1]).toMatchObject({ operation: "changePartner", action: "CHANGE" });
  expect(JSON.parse(rows[1]?.before ?? "{}")).toMatchObject({ kind: "RELEVANT_AGENCY", version: 1 });
  expect(JSON.parse(rows[1]?.after ?? "{}")).toMatchObject({ kind: "CO_OPTED", version: 2 });
});

test("each field of a document answers what stands after it, and not what a later or an earlier one saw", async () => {
  const days = [freeDay(), freeDay()];
  const field = (name: string, day: string): string =>
    `${name}: addPartner(input: { body: "halton", agency: "cheshire-police", kind: CO_OPTED, from: "${day}", until: "${day}" }) {
       partner { id body { ... on Board { partners(first: 200) { nodes { id } } } } } }`;
  const document = `mutation { ${days.map((day, index) => field(`a${index}`, day)).join(" ")} }`;
  const { data } = await panboard.graph(manager, document);
  type Made = { partner: { id: string; body: { partners: { nodes: { id: string }[] } } } };
  const [first, second] = Object.values(data as Record<string, Made>).map(({ partner }) => ({
    id: partner.id,
    seen: partner.body.partners.nodes.map(({ id }) => id),
  }));
  expect(first?.seen).toContain(first?.id);
  expect(first?.seen).not.toContain(second?.id);
  expect(second?.seen).toEqual(expect.arrayContaining([first?.id, second?.id]));
});

test("more changes at once than there are connections are all made: none holds one while it waits for another", async () => {
  const days = Array.from({ length: 30 }, freeDay);
  const all = await Promise.all(days.map((from) => add({ from, until: from })));
  expect(all.filter((one) => one.partner)).toHaveLength(days.length);
});

test("a change that says nothing leaves the version, and the trail, as they are", async () => {
  const from = freeDay();
  const { partner: made } = await add({ from, until: from });
  const before = await count("audit_entry");
  expect((await edit({ id: made?.id, expectedVersion: 1 })).partner).toMatchObject({ version: 1 });
  expect((await edit({ id: made?.id, expectedVersion: 2 })).userErrors).toMatchObject([{ path: "expectedVersion" }]);
  expect(await count("audit_entry")).toBe(before);
});

test("what was stored and can't be read back is told so, and not that it failed", async () => {
  const owner = await panboard.connect("owner");
  const before = await count("partner");
  await owner.query("revoke select on body from panboard_runtime");
  const body = (await panboard.connect("backup")).query<{ region_id: string; id: string }>(
    "select region_id, id from body where slug = 'halton'",
  );
  const [halton] = (await body).rows;
  const id = Buffer.from(`Board:${halton?.region_id}:${halton?.id}`).toString("base64url");
  const day = freeDay();
  const { data, errors } = await panboard.graph(
    manager,
    `mutation { addPartner(input: { body: "${id}", agency: "cheshire-police", kind: CO_OPTED, from: "${day}", until: "${day}" }) {
       partner { body { slug } } userErrors { path } } }`,
  );
  await owner.query("grant select on body to panboard_runtime");
  expect(data).toEqual({ addPartner: { partner: null, userErrors: [] } });
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(/was stored, and reading it back failed/),
      path: ["addPartner", "partner", "body"],
    },
  ]);
  expect(await count("partner")).toBe(before + 1);
});
