import { randomUUID } from "node:crypto";
import { AppError } from "../../errors/app-error";
import { encodeRowId } from "../../db/row-id";
import { Loaders } from "../loaders";
import { type GivenBoard, givenBoard, givenRead, givenRegion, rightsOfManager } from "../../testing/given";
import { listStatements } from "../../testing/list-statements";
import { useDatabase } from "../../testing/use-database";
import { permissionsOf, useTriedEntities } from "../../testing/use-tried-entities";
import type { ArgumentsOfList } from "./define-list";
import { TriedEntry, triedGroupList, triedList } from "./testing/tried-list";

type Arguments = ArgumentsOfList<typeof triedList>;
const databases = useDatabase();
const tried = useTriedEntities(databases, [TriedEntry]);
let a: GivenBoard;
let b: GivenBoard;

const write = <T>(board: GivenBoard, work: Parameters<typeof tried.change<T>>[2]): Promise<T> =>
  tried.change(
    rightsOfManager(board),
    { kind: "BODY", id: board.bodyId, regionId: board.regionId, permissions: permissionsOf("papers:write") },
    work,
  );

beforeAll(async () => {
  const regionId = await givenRegion(databases.database);
  [a, b] = [await givenBoard(databases.database, regionId), await givenBoard(databases.database, regionId)];
  for (const board of [a, b]) {
    await write(board, async (change) => {
      for (let number = 0; number < 23; number += 1) {
        await change.repo(TriedEntry).insert({
          title: ["oak", "Oak", "ash 50%", "elm’s end"][number % 4] ?? "",
          place: number % 3 === 0 ? null : (["north", "south", "1"][number % 5] ?? null),
          amount: number % 4 === 0 ? null : String((number % 6) - 2.5),
          recordedOn: `2024-0${(number % 3) + 1}-11`,
        });
      }
    });
  }
});

/** What somebody of both boards reads, in a snapshot of its own. */
async function reading<T>(work: (loaders: Loaders) => Promise<T>): Promise<T> {
  const read = givenRead(tried.database, { regionIds: [a.regionId], bodyIds: [a.bodyId, b.bodyId] });
  try {
    return await work(new Loaders(read));
  } finally {
    await read.close();
  }
}

const page = (args: Arguments, of: GivenBoard = a) => reading((loaders) => triedList.page(loaders, of.bodyId, args));
const idsOf = ({ nodes }: { readonly nodes: readonly TriedEntry[] }): string[] => nodes.map(({ id }) => id);

/** The statements of lists that ran meanwhile, by their labels. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = await listStatements(work);
  return sent.flatMap(({ name }) => (/ (of|from) tried/.test(name) ? [name.split(" tried")[0] ?? ""] : []));
}

/** What an argument was refused with: the fault's path and sentence. */
async function faultsOf(args: Arguments) {
  const thrown: unknown = await page(args).then(
    () => undefined,
    (error: unknown) => error,
  );
  return thrown instanceof AppError ? thrown.faults : thrown;
}

const sorts = Object.keys(triedList.declared.sorts).flatMap((name) => [name, `-${name}`]);

test.each(sorts)("pages by %s in both directions without leaving out or repeating any", async (sort) => {
  const whole = idsOf(await page({ sort, first: 200 }));
  expect(new Set(whole).size).toBe(23);
  const forwards: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await page({ sort, first: 4, after });
    forwards.push(...idsOf({ nodes }));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(forwards).toEqual(whole);
  const backwards: string[] = [];
  for (let before: string | null = null; ;) {
    const { nodes, pageInfo } = await page({ sort, last: 4, before });
    backwards.unshift(...idsOf({ nodes }));
    expect(pageInfo.hasNextPage).toBe(before !== null);
    if (!pageInfo.hasPreviousPage) break;
    before = pageInfo.startCursor;
  }
  expect(backwards).toEqual(whole);
});

test("what is null comes last, whichever way the list runs, and a key may run against it", async () => {
  for (const sort of ["place", "-place"]) {
    const places = (await page({ sort })).nodes.map(({ place }) => place);
    const first = places.indexOf(null);
    expect(first).toBeGreaterThan(0);
    expect(places.slice(first).every((place) => place === null)).toBe(true);
  }
  const { nodes } = await page({ sort: "place" });
  const ofNorth = nodes.filter(({ place }) => place === "north").map(({ recordedOn }) => recordedOn);
  expect(ofNorth).toEqual([...ofNorth].sort().reverse());
});

test.each(["title", "-place", "falling", "amount"])("counts by %s all rows and those before the page", async (sort) => {
  const whole = await page({ sort, first: 200 });
  for (const index of [0, 7, 21]) {
    const after = index === 0 ? null : (whole.edges[index - 1]?.cursor ?? null);
    const counted = await reading(async (loaders) => {
      const found = await triedList.page(loaders, a.bodyId, { sort, first: 2, after });
      return [await found.totalCount(), await found.from()];
    });
    expect(counted).toEqual([23, index + 1]);
  }
});

test("a page past the end is empty, and has one before it", async () => {
  const { edges } = await page({ first: 200 });
  const answered = await reading(async (loaders) => {
    const past = await triedList.page(loaders, a.bodyId, { after: edges.at(-1)?.cursor ?? null });
    return { ...past.pageInfo, nodes: past.nodes, from: await past.from(), total: await past.totalCount() };
  });
  expect(answered).toEqual({
    nodes: [],
    from: null,
    total: 23,
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
});

test("the rows are instances of their entity, fifty where no number is said", async () => {
  const { nodes } = await page({});
  expect(nodes[0]).toBeInstanceOf(TriedEntry);
  expect(Object.keys(nodes[0] ?? {}).filter((key) => key.startsWith("@"))).toEqual([]);
  expect(nodes).toHaveLength(23);
});

test("filters by every word, whichever apostrophe, and by what is so or not", async () => {
  const titles = async (args: Arguments) => [...new Set((await page(args)).nodes.map(({ title }) => title))].sort();
  expect(await titles({ search: "OAK" })).toEqual(["Oak", "oak"]);
  expect(await titles({ search: "end elm's" })).toEqual(["elm’s end"]);
  expect(await titles({ search: "50%" })).toEqual(["ash 50%"]);
  expect(await titles({ search: "5%" })).toEqual([]);
  expect(await titles({ search: "  " })).toHaveLength(4);
  const placed = idsOf(await page({ placed: true }));
  expect(placed.length + (await page({ placed: false })).nodes.length).toBe(23);
  expect((await page({ on: "2024-01-11" })).nodes.every(({ recordedOn }) => recordedOn === "2024-01-11")).toBe(true);
});

test("a join knows what the filters were given, on a page, in a count and in an export", async () => {
  const on = "2024-01-11";
  const total = await reading(async (loaders) => {
    const listed = await triedList.page(loaders, a.bodyId, { on, first: 2 });
    expect(listed.nodes).toHaveLength(2);
    return listed.totalCount();
  });
  expect(total).toBeGreaterThan(2);
  const askedIn = (args: Arguments) =>
    reading(async ({ read }) => {
      const { rows } = await triedList.exportPart(read, a.bodyId, args, { place: null, limit: 100 });
      return [...new Set(rows.map((cells) => cells.at(-1)))];
    });
  expect(await askedIn({ on })).toEqual([on]);
  expect(await askedIn({})).toEqual([null]);
});

test("a cursor is good for its list and its order alone, and rubbish for none", async () => {
  const { endCursor: after } = (await page({ first: 3 })).pageInfo;
  const ofOther = await reading((loaders) => triedGroupList.page(loaders, [a.bodyId], { first: 3 }));
  const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64url");
  const order = /another order/;
  const rubbish = /not a cursor of this list/;
  const id = randomUUID();
  const cases: [Arguments, string, RegExp][] = [
    [{ after, sort: "-title" }, "after", order],
    [{ before: after, sort: "day" }, "before", order],
    [{ after: ofOther.pageInfo.endCursor }, "after", rubbish],
    [{ after: "rubbish" }, "after", rubbish],
    [{ after: "" }, "after", rubbish],
    [{ after: forged(["tried-entries", "day", ["2024-02-31"], id]), sort: "day" }, "after", rubbish],
    [{ after: forged(["tried-entries", "day", [null], id]), sort: "day" }, "after", rubbish],
    [{ after: forged(["tried-entries", "title", ["\u0000"], id]) }, "after", rubbish],
    [{ after: forged(["tried-entries", "title", ["oak"], "1"]) }, "after", rubbish],
    [{ after: forged(["tried-entries", "title", [], id]) }, "after", rubbish],
    [{ after: forged(["tried-entries", "amount", ["NaN"], id]), sort: "amount" }, "after", rubbish],
  ];
  for (const [args, path, message] of cases) {
    expect(await faultsOf(args)).toEqual([{ path, message: expect.stringMatching(message) }]);
  }
});

test("two ends at once are refused, and a cursor beside the other end's number", async () => {
  const { endCursor } = (await page({ first: 3 })).pageInfo;
  expect(await faultsOf({ first: 1, last: 1 })).toMatchObject([{ path: "last" }]);
  expect(await faultsOf({ after: endCursor, before: endCursor })).toMatchObject([{ path: "before" }]);
  expect(await faultsOf({ after: endCursor, last: 1 })).toMatchObject([{ path: "after" }]);
  expect(await faultsOf({ before: endCursor, first: 1 })).toMatchObject([{ path: "before" }]);
});

test("a page is one statement, and so are the lists of many owners; both counts are one more", async () => {
  const one = await statementsOf(() => page({ first: 5, search: "oak" }));
  expect(one).toEqual(["page of"]);
  const many = await statementsOf(() =>
    reading(async (loaders) => {
      const pages = await Promise.all([a, b, a].map(({ bodyId }) => triedList.page(loaders, bodyId, { first: 2 })));
      expect(pages.map(({ nodes }) => nodes.map(({ bodyId }) => bodyId))).toEqual(
        [a, b, a].map(({ bodyId }) => [bodyId, bodyId]),
      );
      const counts = pages.flatMap((found) => [found.totalCount(), found.from()]);
      expect(await Promise.all(counts)).toEqual([23, 1, 23, 1, 23, 1]);
    }),
  );
  expect(many).toEqual(["page of", "count of"]);
});

test("where no key is null a page is read from an index, without a sort", async () => {
  const { endCursor: after } = (await page({ first: 3 })).pageInfo;
  const sent = await listStatements(() => page({ first: 3, after }));
  const { text = "", values = [] } = sent.find(({ name }) => name.startsWith("page of")) ?? {};
  const runtime = await databases.connect("runtime");
  await runtime.query("begin");
  // Of so few rows the planner would read all.
  await runtime.query("set local enable_seqscan = off");
  await runtime.query("set local enable_bitmapscan = off");
  const { rows } = await runtime.query<{ "QUERY PLAN": string }>(`explain ${text}`, [...values]);
  await runtime.query("rollback");
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(plan).toMatch(/Index Cond: .*ROW\(title, id\) > ROW\(/);
  expect(plan).not.toMatch(/Sort Key: t\./);
});

test("rows of owners that are one are one list", async () => {
  const { nodes, total } = await reading(async (loaders) => {
    const found = await triedGroupList.page(loaders, [a.bodyId, b.bodyId], { first: 200 });
    return { nodes: found.nodes, total: await found.totalCount() };
  });
  expect([nodes.length, total]).toEqual([46, 46]);
  expect(nodes.map(({ title }) => title)).toEqual(
    (await page({ sort: "-title" })).nodes.flatMap(({ title }) => [title, title]),
  );
});

test("a sync has what changed since, and the ids of what left the list", async () => {
  const synced = (args: Arguments) =>
    reading(async (loaders) => {
      const found = (await triedList.page(loaders, a.bodyId, args)) as Awaited<ReturnType<typeof page>> & {
        syncedTo(): Promise<Date | null>;
        removedIds(): Promise<string[] | null>;
      };
      return { ids: idsOf(found), to: await found.syncedTo(), removed: await found.removedIds() };
    });
  expect(await synced({})).toMatchObject({ to: null, removed: null });
  const [kept, removed, left] = (await page({ search: "oak" })).nodes;
  const { rows } = await (await databases.connect("owner")).query<{ now: Date }>("select now()");
  const since = rows[0]?.now ?? new Date();
  await write(a, async (change) => {
    await change.repo(TriedEntry).change(encodeRowId("TriedEntry", kept as TriedEntry), 1, { amount: "7" });
    await change.repo(TriedEntry).remove(encodeRowId("TriedEntry", removed as TriedEntry), 1);
    await change.repo(TriedEntry).change(encodeRowId("TriedEntry", left as TriedEntry), 1, { title: "beech" });
  });
  const found = await synced({ search: "oak", updatedSince: since });
  expect(found.ids).toEqual([kept?.id]);
  const ids = [removed, left].map((row) => encodeRowId("TriedEntry", row as TriedEntry));
  expect(new Set(found.removed)).toEqual(new Set(ids));
  expect(since.getTime() - (found.to?.getTime() ?? 0)).toBeLessThanOrEqual(60_000);
  expect((found.to?.getTime() ?? 0) < since.getTime()).toBe(true);
  const again = await synced({ search: "oak", updatedSince: found.to });
  expect(again.ids).toContain(kept?.id);
  // Of another board nothing is told, whatever left its list.
  const theirs = await reading((loaders) => triedList.page(loaders, b.bodyId, { updatedSince: since }));
  expect(theirs.nodes).toEqual([]);
  await write(a, (change) => change.repo(TriedEntry).restore(encodeRowId("TriedEntry", removed as TriedEntry), 2));
});
