import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { verifyAudit } from "../../packages/api/src/db/verify-audit";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import type { Partner } from "../../packages/api/src/features/partners";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { giveGrant, type GrantOrder } from "../../packages/api/src/identity/grants";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";
import { readsAt } from "./recorded-reads";

const panboard = usePanboard();
let board: GivenBoard;
let other: GivenBoard;
let partner: Partner;

beforeAll(async () => {
  const regionId = await givenRegion(panboard.database);
  [board, other] = [await givenBoard(panboard.database, regionId), await givenBoard(panboard.database, regionId)];
  partner = await givenPartner(panboard.database, board);
  await givenPartner(panboard.database, other);
});

/** The subject of somebody who has a role on the boards. */
async function somebody(role: Role, ...boards: readonly GivenBoard[]): Promise<string> {
  const subject = randomUUID();
  await grant(role, subject, ...boards);
  return subject;
}

async function grant(role: Role, subject: string, ...boards: readonly GivenBoard[]): Promise<void> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ id: string; slug: string }>("select region_id as id, slug from region");
  await backup.end();
  for (const { slug, regionId } of boards) {
    const order: GrantOrder = {
      role,
      issuer: panboard.config.identity.issuer,
      subject,
      on: `${rows.find(({ id }) => id === regionId)?.slug}/${slug}`,
    };
    await giveGrant(panboard.database, order, { until: role === "INSPECTOR" ? "9999-12-31" : undefined });
  }
}

const partners = (slug: string): string =>
  `{ board(slug: "${slug}") { name partners { nodes { id agency { name } } } } }`;

test("whatever an inspector reads of the board that let them in is on record there, by account, field and rows", async () => {
  const subject = await somebody("INSPECTOR", board);
  const { errors } = await panboard.graph(subject, partners(board.slug));
  expect(errors).toBeUndefined();
  const [entry, ...others] = await readsAt(panboard, board);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ operation: "read board", actedAs: "INSPECTOR", permissions: [], subject });
  expect(entry?.read.rows).toMatchObject({ partner: 1, agency: 1 });
  expect(entry?.read.statements).toContain("page of partners");
  expect(entry?.rowIds).toEqual(expect.arrayContaining([partner.id, partner.agencyId]));

  await panboard.graph(subject, `{ it: node(id: "${encodeRowId("Partner", partner)}") { id } viewer { id } }`);
  const [, second] = await readsAt(panboard, board);
  expect(second).toMatchObject({ operation: "read node, viewer", rowIds: [partner.id] });
});

test("nothing is put on record where no row is asked for, and of those who belong to the board", async () => {
  const before = await readsAt(panboard, board);
  await panboard.graph(await somebody("INSPECTOR", board), "{ viewer { id } }");
  for (const role of ["BUSINESS_MANAGER", "OBSERVER", "SCRUTINEER"] as const) {
    const { data } = await panboard.graph(await somebody(role, board), partners(board.slug));
    expect(JSON.stringify(data)).toContain("nodes");
  }
  expect(await readsAt(panboard, board)).toEqual(before);
});

test("an inspector of two boards leaves an entry in each trail, and the trails are whole", async () => {
  const subject = await somebody("INSPECTOR", board, other);
  const before = [await readsAt(panboard, board), await readsAt(panboard, other)];
  await panboard.graph(
    subject,
    `{ a: board(slug: "${board.slug}") { partners { nodes { id } } } b: board(slug: "${other.slug}") { partners { nodes { id } } } }`,
  );
  const after = [await readsAt(panboard, board), await readsAt(panboard, other)];
  expect(after.map(({ length }, index) => length - (before[index]?.length ?? 0))).toEqual([1, 1]);
  // Each has what is its own, and what no body owns.
  expect(after.map((entries) => entries.at(-1)?.read.rows)).toEqual([
    expect.objectContaining({ partner: 1, body: 2 }),
    expect.objectContaining({ partner: 1, body: 2 }),
  ]);
  expect((await verifyAudit(panboard.database)).faults).toEqual([]);
});

test("what an inspector reads of a board that they belong to stands in neither trail", async () => {
  const subject = await somebody("INSPECTOR", board);
  await grant("BUSINESS_MANAGER", subject, other);
  const before = [await readsAt(panboard, board), await readsAt(panboard, other)];
  await panboard.graph(subject, partners(other.slug));
  const [ofBoard = [], ofOther = []] = [await readsAt(panboard, board), await readsAt(panboard, other)];
  expect(ofOther).toEqual(before[1]);
  expect(ofBoard.at(-1)?.read.rows).not.toHaveProperty("partner");
  expect(ofBoard.at(-1)?.read.statements).not.toContain("page of partners");
});

test("what an inspector reads of a region stands in the trails of its boards alone", async () => {
  const far = await givenBoard(panboard.database, await givenRegion(panboard.database));
  const subject = await somebody("INSPECTOR", board);
  await grant("INSPECTOR", subject, far);
  await givenAgency(panboard.database, far);
  const before = await readsAt(panboard, board);
  const { data } = await panboard.graph(
    subject,
    `{ it: node(id: "${encodeRowId("Region", { id: far.regionId, regionId: far.regionId })}") { ... on Region { agencies { totalCount nodes { id } } } } }`,
  );
  expect(data).toMatchObject({ it: { agencies: { totalCount: 1 } } });
  expect(await readsAt(panboard, board)).toEqual(before);
  expect((await readsAt(panboard, far)).at(-1)?.read).toEqual({
    rows: { agency: 1, region: 1 },
    statements: ["page of agencies"],
  });
});

test("what somebody keeps for themselves is told to no board that they inspect, unless they share it there", async () => {
  const subject = await somebody("INSPECTOR", board);
  await grant("MEMBER", subject, other);
  const save = `mutation ($input: SaveViewInput!) { saveView(input: $input) { savedView { id } } }`;
  const view = { list: "partners", query: "", isShared: true };
  const savedAt = async ({ slug }: GivenBoard, isShared: boolean): Promise<unknown> => {
    await panboard.graph(subject, save, { input: { ...view, body: slug, name: `${slug} ${isShared}`, isShared } });
    await panboard.graph(subject, `{ savedViews(list: "partners", body: "${slug}") { name } }`);
    return (await readsAt(panboard, board)).at(-1)?.read.rows.saved_view;
  };
  expect(await savedAt(other, true)).toBeUndefined();
  expect(await savedAt(board, false)).toBeUndefined();
  expect(await savedAt(board, true)).toBe(1);
});

test("the entry says the role that is watched, and the fields that fragments ask for", async () => {
  const subject = await somebody("CHAIR", board);
  await grant("INSPECTOR", subject, board);
  const it = `board(slug: "${board.slug}") { partners { nodes { id } } }`;
  await panboard.graph(subject, `query { ...F ... on Query { v: viewer { id } } } fragment F on Query { b: ${it} }`);
  expect((await readsAt(panboard, board)).at(-1)).toMatchObject({
    operation: "read board, viewer",
    actedAs: "INSPECTOR",
  });
});

test("a row that a refused change tells of is on record as read", async () => {
  const subject = await somebody("INSPECTOR", board);
  await grant("BUSINESS_MANAGER", subject, board);
  const before = (await readsAt(panboard, board)).length;
  const { data } = await panboard.graph(
    subject,
    `mutation ($input: ChangePartnerInput!) { changePartner(input: $input) { conflict { current { kind } } } }`,
    { input: { id: encodeRowId("Partner", partner), expectedVersion: 99, kind: "CO_OPTED" } },
  );
  expect(data).toMatchObject({ changePartner: { conflict: { current: { kind: partner.kind } } } });
  expect((await readsAt(panboard, board)).slice(before)).toMatchObject([
    { operation: "read changePartner", rowIds: [partner.id] },
  ]);
});

test("who has changed something without an answer is told that it may be stored", async () => {
  const subject = await somebody("INSPECTOR", board);
  await grant("BUSINESS_MANAGER", subject, other);
  const owner = await panboard.connect("owner");
  const agency = await givenAgency(panboard.database, other);
  await owner.query("create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$");
  await owner.query(
    `create trigger refuse before insert on audit_entry for each row when (new.operation like 'read %') execute function refuse()`,
  );
  try {
    const input = { body: other.slug, agency: agency.slug, kind: "CO_OPTED", from: "2020-04-01" };
    const { status, errors } = await panboard.graph(
      subject,
      `mutation ($input: AddPartnerInput!) { addPartner(input: $input) { partner { id agency { name } } } }`,
      { input },
    );
    expect({ status, told: errors?.map(({ message }) => message) }).toEqual({
      status: 500,
      told: [
        "What you sent may have been stored, and the answer could not be given. Look at it before you send it again.",
      ],
    });
  } finally {
    await owner.query("drop trigger refuse on audit_entry");
    await owner.query("drop function refuse()");
  }
});

test("there is no answer where the record can't be written, and those who leave none are answered", async () => {
  const [inspector, manager] = [await somebody("INSPECTOR", board), await somebody("BUSINESS_MANAGER", board)];
  const before = await readsAt(panboard, board);
  const owner = await panboard.connect("owner");
  await owner.query("revoke insert on audit_entry from panboard_runtime");
  try {
    const { status, data, errors } = await panboard.graph(inspector, partners(board.slug));
    expect({ status, data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
      status: 500,
      data: undefined,
      codes: ["INTERNAL"],
    });
    expect((await panboard.graph(manager, partners(board.slug))).data).toMatchObject({ board: { partners: {} } });
  } finally {
    await owner.query("grant insert on audit_entry to panboard_runtime");
  }
  expect(await readsAt(panboard, board)).toEqual(before);
  expect((await panboard.graph(inspector, partners(board.slug))).errors).toBeUndefined();
});
