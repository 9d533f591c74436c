import { Read } from "../../packages/api/src/db/read";
import { ReadLog } from "../../packages/api/src/db/read-log";
import type { Rights } from "../../packages/api/src/db/rights";
import type { Statements } from "../../packages/api/src/db/statements";
import type { Write } from "../../packages/api/src/db/write";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { rightsOf } from "../../packages/api/src/testing/given-viewer";
import { TriedCase, TriedPaper } from "../../packages/api/src/testing/tried-entities";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";
import { permissionsOf, useTriedEntities } from "../../packages/api/src/testing/use-tried-entities";
import { type RecordedRead, readsAt } from "./recorded-reads";

const panboard = usePanboard();
const tried = useTriedEntities(panboard, [TriedCase, TriedPaper]);
let board: GivenBoard;

beforeAll(async () => {
  board = await givenBoard(panboard.database, await givenRegion(panboard.database));
});

const all = { orderBy: ["id"], limit: 10 } as const;

/** Reads as somebody, and writes the record as the end of a request does. */
async function readAs(rights: Rights, work: (read: Read) => Promise<unknown>): Promise<RecordedRead[]> {
  const before = (await readsAt(panboard, board)).length;
  const log = new ReadLog(tried.database);
  const read = new Read(tried.database, rights, log);
  try {
    await work(read);
  } finally {
    await read.close();
  }
  await log.write(rights, { operation: "read tried", requestId: "given" });
  return (await readsAt(panboard, board)).slice(before);
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
    joins: () => joins,
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
