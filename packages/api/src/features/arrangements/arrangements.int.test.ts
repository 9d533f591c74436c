import { loadShipped } from "../shipped";
import { manager, useArrangements } from "./testing/use-arrangements";

const arrangements = useArrangements();
const { panboard, begin, edit, remove, restore, listed, on } = arrangements;

const shipped = { lscb: "2006-04-01", lastOfLscb: "2019-09-28", scp: "2019-09-29" };

test("says what a board was on a day, with the law that makes it certain, to every viewer of the region", async () => {
  for (const subject of [manager, "member@warrington", "regional-analyst@cheshire", "client@cheshire-police"]) {
    expect(await on(subject, "2014-03-31")).toMatchObject({
      kind: "LSCB",
      edition: null,
      from: shipped.lscb,
      until: shipped.lastOfLscb,
      source: expect.stringMatching(/^Children Act 2004, section 13/),
      document: null,
      partners: [],
      changedBy: "The platform",
    });
    expect(await on(subject, shipped.scp)).toMatchObject({ kind: "SCP", edition: "EDITION_2018", until: null });
    expect(await on(subject, "2006-03-31")).toBeNull();
  }
  expect(await on(manager, "2009-03-31", "cheshire-east")).toBeNull();
  expect(await on(manager, "2009-04-01", "cheshire-east")).toMatchObject({ kind: "LSCB" });
  expect(await on("member@example-east", "2014-03-31", "example-east")).toMatchObject({
    source: "Illustrative arrangements, invented for demonstration",
  });
  const { data } = await panboard.graph(
    "member@example-east",
    '{ board(slug: "halton") { arrangement { kind } arrangements { nodes { kind } } } }',
  );
  expect(data).toEqual({ board: null });
});

test("a new arrangement ends the one without an end the day before, and today's is told where no day is asked for", async () => {
  const begun = await begin({
    edition: "EDITION_2023",
    from: "2024-12-01",
    document: { title: "Our arrangements", url: "https://halton.example/arrangements.pdf" },
    vision: "Children are safe.",
    source: "Arrangements of December 2024",
    partners: [
      { function: "POLICE", agency: "cheshire-police", leadPost: "Chief constable", delegatedPost: "Head of crime" },
    ],
  });
  expect(begun.userErrors).toEqual([]);
  expect(begun.arrangement).toMatchObject({
    kind: "SCP",
    edition: "EDITION_2023",
    from: "2024-12-01",
    until: null,
    document: { title: "Our arrangements", url: "https://halton.example/arrangements.pdf" },
    partners: [
      {
        function: "POLICE",
        agency: { slug: "cheshire-police" },
        leadPost: "Chief constable",
        delegatedPost: "Head of crime",
      },
    ],
    changedBy: "Business manager",
    body: { slug: "halton" },
  });
  expect(await on("member@warrington")).toEqual(begun.arrangement);
  expect((await listed(manager)).map(({ from, until }) => [from, until])).toEqual([
    ["2024-12-01", null],
    [shipped.scp, "2024-11-30"],
    [shipped.lscb, shipped.lastOfLscb],
  ]);
});

test("a changed list of partners takes the place of the one before, and what is left out stays", async () => {
  const [current] = await listed(manager);
  const { id = "", version = 0 } = current ?? {};
  const changed = await edit({
    id,
    expectedVersion: version,
    partners: [{ function: "HEALTH", agency: "cheshire-police" }],
  });
  expect(changed.arrangement).toMatchObject({
    version: version + 1,
    edition: "EDITION_2023",
    vision: "Children are safe.",
    partners: [{ function: "HEALTH", leadPost: null }],
  });
  const other = await edit({ id, expectedVersion: version + 1, vision: null, document: null });
  expect(other.arrangement).toMatchObject({ vision: null, document: null, partners: [{ function: "HEALTH" }] });
  const none = await edit({ id, expectedVersion: version + 2, partners: null });
  expect(none.arrangement).toMatchObject({ partners: [] });
});

test("a removed arrangement is nobody's, comes back as it was, and not where its days were taken", async () => {
  const [current] = await listed(manager);
  const { id = "", version = 0 } = current ?? {};
  await edit({ id, expectedVersion: version, partners: [{ function: "POLICE", agency: "cheshire-police" }] });
  await remove({ id, expectedVersion: version + 1 });
  expect(await on("member@warrington")).toBeNull();
  expect((await listed("member@warrington")).map((one) => one.id)).not.toContain(id);
  const back = await restore({ id, expectedVersion: version + 2 });
  expect(back.arrangement).toMatchObject({ id, partners: [{ function: "POLICE" }] });
  expect(await on("member@warrington")).toMatchObject({ id });

  await remove({ id, expectedVersion: version + 3 });
  expect((await begin({ from: "2025-01-01" })).userErrors).toEqual([]);
  await arrangements.expectNothingChanged(async () => {
    expect(await restore({ id, expectedVersion: version + 4 })).toMatchObject({
      arrangement: null,
      userErrors: [{ path: "id", code: "CONFLICT" }],
    });
  });
});

test("the list has pages, the latest first", async () => {
  const document = `query ($after: String) { board(slug: "halton") {
    arrangements(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await panboard.graph("member@warrington", document, { after });
    const { arrangements: page } = (
      data as {
        board: { arrangements: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      }
    ).board;
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual((await listed("member@warrington")).map(({ id }) => id));
  expect(seen.length).toBe(3);
});

test("loading what is shipped again leaves what people changed, and what they removed, as it is", async () => {
  const backup = await panboard.connect("backup");
  const stored = async (): Promise<unknown[]> =>
    (await backup.query<object>("select * from arrangement order by body_id, id")).rows;
  const before = await stored();
  expect(before.length).toBeGreaterThan(15);
  await Promise.all([loadShipped(panboard.database, "published"), loadShipped(panboard.database, "illustrative")]);
  expect(await stored()).toEqual(before);
});
