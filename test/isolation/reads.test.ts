import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { Read } from "../../packages/api/src/db/read";
import { ReadLog } from "../../packages/api/src/db/read-log";
import type { Rights } from "../../packages/api/src/db/rights";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import type { Statements } from "../../packages/api/src/db/statements";
import { verifyAudit } from "../../packages/api/src/db/verify-audit";
import type { Write } from "../../packages/api/src/db/write";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import type { Partner } from "../../packages/api/src/features/partners";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { giveGrant, type GrantOrder } from "../../packages/api/src/identity/grants";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { rightsOf } from "../../packages/api/src/testing/given-viewer";
import { TriedCase, TriedPaper } from "../../packages/api/src/testing/tried-entities";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";
import { permissionsOf, useTriedEntities } from "../../packages/api/src/testing/use-tried-entities";

const panboard = usePanboard();
const tried = useTriedEntities(panboard, [TriedCase, TriedPaper]);
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

interface Entry {
  readonly operation: string;
  readonly actedAs: string;
  readonly permissions: readonly string[];
  readonly subject: string | null;
  readonly rowIds: readonly string[];
  readonly read: { readonly rows: Record<string, number>; readonly statements: readonly string[] };
}

/** What is on record at a body of reading. */
async function readsAt({ bodyId }: GivenBoard): Promise<Entry[]> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<Entry>(
    `select e.operation, e.acted_as as "actedAs", e.permissions, a.subject, e.row_ids as "rowIds", e.summary::jsonb -> 0 as read
     from audit_entry e left join account a on a.id = e.account_id
     where e.owner_id = $1 and e.operation like 'read %' order by e.sequence`,
    [bodyId],
  );
  await backup.end();
  return rows;
}

const partners = (slug: string): string =>
  `{ board(slug: "${slug}") { name partners { nodes { id agency { name } } } } }`;

test("whatever an inspector reads of the board that let them in is on record there, by account, field and rows", async () => {
  const subject = await somebody("INSPECTOR", board);
  const { errors } = await panboard.graph(subject, partners(board.slug));
  expect(errors).toBeUndefined();
  const [entry, ...others] = await readsAt(board);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ operation: "read board", actedAs: "INSPECTOR", permissions: [], subject });
  expect(entry?.read.rows).toMatchObject({ partner: 1, agency: 1 });
  expect(entry?.read.statements).toContain("page of partners");
  expect(entry?.rowIds).toEqual(expect.arrayContaining([partner.id, partner.agencyId]));

  await panboard.graph(subject, `{ it: node(id: "${encodeRowId("Partner", partner)}") { id } viewer { id } }`);
  const [, second] = await readsAt(board);
  expect(second).toMatchObject({ operation: "read node, viewer", rowIds: [partner.id] });
});

test("nothing is put on record where no row is asked for, and of those who belong to the board", async () => {
  const before = await readsAt(board);
  await panboard.graph(await somebody("INSPECTOR", board), "{ viewer { id } }");
  for (const role of ["BUSINESS_MANAGER", "OBSERVER", "SCRUTINEER"] as const) {
    const { data } = await panboard.graph(await somebody(role, board), partners(board.slug));
    expect(JSON.stringify(data)).toContain("nodes");
  }
  expect(await readsAt(board)).toEqual(before);
});

test("an inspector of two boards leaves an entry in each trail, and the trails are whole", async () => {
  const subject = await somebody("INSPECTOR", board, other);
  const before = [await readsAt(board), await readsAt(other)];
  await panboard.graph(
    subject,
    `{ a: board(slug: "${board.slug}") { partners { nodes { id } } } b: board(slug: "${other.slug}") { partners { nodes { id } } } }`,
  );
  const after = [await readsAt(board), await readsAt(other)];
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
  const before = [await readsAt(board), await readsAt(other)];
  await panboard.graph(subject, partners(other.slug));
  const [ofBoard = [], ofOther = []] = [await readsAt(board), await readsAt(other)];
  expect(ofOther).toEqual(before[1]);
  expect(ofBoard.at(-1)?.read.rows).not.toHaveProperty("partner");
  expect(ofBoard.at(-1)?.read.statements).not.toContain("page of partners");
});

test("what an inspector reads of a region stands in the trails of its boards alone", async () => {
  const far = await givenBoard(panboard.database, await givenRegion(panboard.database));
  const subject = await somebody("INSPECTOR", board);
  await grant("INSPECTOR", subject, far);
  await givenAgency(panboard.database, far);
  const before = await readsAt(board);
  const { data } = await panboard.graph(
    subject,
    `{ it: node(id: "${encodeRowId("Region", { id: far.regionId, regionId: far.regionId })}") { ... on Region { agencies { totalCount nodes { id } } } } }`,
  );
  expect(data).toMatchObject({ it: { agencies: { totalCount: 1 } } });
  expect(await readsAt(board)).toEqual(before);
  expect((await readsAt(far)).at(-1)?.read).toEqual({
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
    return (await readsAt(board)).at(-1)?.read.rows.saved_view;
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
  expect((await readsAt(board)).at(-1)).toMatchObject({ operation: "read board, viewer", actedAs: "INSPECTOR" });
});

test("a row that a refused change tells of is on record as read", async () => {
  const subject = await somebody("INSPECTOR", board);
  await grant("BUSINESS_MANAGER", subject, board);
  const before = (await readsAt(board)).length;
  const { data } = await panboard.graph(
    subject,
    `mutation ($input: ChangePartnerInput!) { changePartner(input: $input) { conflict { current { kind } } } }`,
    { input: { id: encodeRowId("Partner", partner), expectedVersion: 99, kind: "CO_OPTED" } },
  );
  expect(data).toMatchObject({ changePartner: { conflict: { current: { kind: partner.kind } } } });
  expect((await readsAt(board)).slice(before)).toMatchObject([
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
  const before = await readsAt(board);
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
  expect(await readsAt(board)).toEqual(before);
  expect((await panboard.graph(inspector, partners(board.slug))).errors).toBeUndefined();
});

const all = { orderBy: ["id"], limit: 10 } as const;

/** Reads as somebody, and writes the record as the end of a request does. */
async function readAs(rights: Rights, work: (read: Read) => Promise<unknown>): Promise<Entry[]> {
  const before = (await readsAt(board)).length;
  const log = new ReadLog(tried.database);
  const read = new Read(tried.database, rights, log);
  try {
    await work(read);
  } finally {
    await read.close();
  }
  await log.write(rights, { operation: "read tried", requestId: "given" });
  return (await readsAt(board)).slice(before);
}

/** Writes at the board under a permission that the tables of the tests ask for. */
function writeAs<T>(rights: Rights, work: (write: Write) => Promise<T>): Promise<T> {
  const { bodyId: id, regionId } = board;
  return tried.change(rights, { kind: "BODY", id, regionId, permissions: permissionsOf("papers:write") }, work);
}

test("what is confidential is on record at the body that owns it, whoever reads it, by list and by id", async () => {
  const rights = rightsOf("CDOP_COORDINATOR", board);
  const { id } = await writeAs(rights, (write) => write.repo(TriedCase).insert({ recordedOn: "2024-01-31" }));
  const [entry, ...others] = await readAs(rights, async (read) => {
    expect(await read.repo(TriedCase).list(all)).toHaveLength(1);
    await read.repo(TriedCase).find({ bodyId: board.bodyId, id });
  });
  expect(others).toEqual([]);
  const read = { rows: { tried_case: 1 }, statements: [] };
  expect(entry).toMatchObject({ actedAs: "CDOP_COORDINATOR", rowIds: [id], read });
  expect(await readAs(rightsOf("BUSINESS_MANAGER", board), (one) => one.repo(TriedCase).list(all))).toEqual([]);
});

test("a statement of a use case's own may not read what is confidential: it would leave no record of the rows", async () => {
  const rights = rightsOf("CDOP_COORDINATOR", board);
  const refused = (table: string): string =>
    `The statement count reads ${table}, whose rows are put on record: read them by repo().`;
  for (const [named, table] of [
    ["tried_case", "tried_case"],
    ["Tried_Case", "tried_case"],
    ["tried_paper", "tried_paper"],
    ['U&"tried\\005fcase"', "a name in escapes"],
  ] as const) {
    const count = (statements: Statements): Promise<unknown> =>
      statements.rows("count", `select count(*) from ${named}`, []);
    await expect(readAs(rights, count)).rejects.toThrow(refused(table));
    if (!named.startsWith("U")) await expect(writeAs(rights, count)).rejects.toThrow(refused(table));
  }
});

test("a list's rows are on record as any, and its own SQL may not read what is confidential", async () => {
  const rights = rightsOf("CDOP_COORDINATOR", board);
  const { id } = await writeAs(rights, (write) => write.repo(TriedCase).insert({ recordedOn: "2024-02-29" }));
  const list = (joins: string) => ({
    label: "tried cases",
    joins,
    ownerIs: "ONE" as const,
    of: (owner: string) => `t.body_id = ${owner}`,
    owners: [[board.bodyId]],
    conditions: () => ["t.recorded_on = '2024-02-29'"],
    order: { keys: [], descends: false },
    backwards: false,
    place: null,
    limit: 10,
    columns: [],
  });
  const [entry] = await readAs(rights, (read) => read.repo(TriedCase).lists.page(list("")));
  expect(entry).toMatchObject({ rowIds: [id], read: { rows: { tried_case: 1 } } });
  const joined = list("join tried_paper p on p.body_id = t.body_id");
  await expect(readAs(rights, (read) => read.repo(TriedCase).lists.page(joined))).rejects.toThrow(/tried_paper/);
  await expect(readAs(rights, (read) => read.repo(TriedCase).lists.count(joined, joined.order, []))).rejects.toThrow(
    /tried_paper/,
  );
});

test("what is restricted is on record whoever reads it, and what the whole board reads is not", async () => {
  const rights = rightsOf("BUSINESS_MANAGER", board);
  const [, restricted] = await writeAs(rights, async (write) => {
    const row = { recordedOn: "2024-01-31", groupId: null, readerSeatIds: [] };
    const papers = write.repo(TriedPaper);
    return [
      await papers.insert({ ...row, confidentiality: "BOARD" }),
      await papers.insert({ ...row, confidentiality: "RESTRICTED" }),
    ];
  });
  const [entry] = await readAs(rights, async (read) => expect(await read.repo(TriedPaper).list(all)).toHaveLength(2));
  expect(entry).toMatchObject({ rowIds: [restricted?.id], read: { rows: { tried_paper: 1 } } });
});
