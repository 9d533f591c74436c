import { idOfBoard } from "../../testing/define-sample";
import { type ToldGroup, useGroups } from "./testing/use-groups";

const { board, add, at, ask, send, expectRefused } = useGroups();

const succeed = (predecessors: readonly ToldGroup[], successors: readonly ToldGroup[], from: string) =>
  send<ToldGroup>("succeedGroup", "Group", {
    body: idOfBoard(board()),
    predecessors: predecessors.map(({ id }) => id),
    successors: successors.map(({ id }) => id),
    from,
  });

test("a merger ends each predecessor without an end the day before, and is told of every group", async () => {
  const [one, other] = [await add(), await add({ until: "2020-12-31" })];
  const after = await add({ from: "2021-01-01" });
  const { row, userErrors } = await succeed([one, other], [after], "2021-01-01");
  expect({ row, userErrors }).toMatchObject({ row: { name: after.name }, userErrors: [] });
  expect(await at(one.id, "2020-12-31")).toMatchObject({ until: "2020-12-31" });
  expect(await at(one.id, "2021-01-01")).toBeUndefined();
});

test("what contradicts the days is told at each group", async () => {
  const late = await add({ from: "2021-01-01" });
  const long = await add({ until: "2022-03-31" });
  const over = await add({ until: "2020-12-31" });
  const future = await add({ from: "2021-02-01" });
  await expectRefused(
    () => succeed([late, long], [future, over], "2021-01-01"),
    ["predecessors.0", `${late.name} is there from 1 January 2021, not before that day.`],
    ["predecessors.1", `${long.name} ends on 31 March 2022, not before that day.`],
    ["successors.0", `${future.name} begins on 1 February 2021, after that day.`],
    ["successors.1", `${over.name} ends on 31 December 2020, before that day.`],
  );
});

test("a predecessor is not ended over what goes on under it", async () => {
  const before = await add();
  const child = await add({ reportsTo: before.id });
  const after = await add();
  await expectRefused(
    () => succeed([before], [after], "2021-01-01"),
    ["predecessors.0", `${before.name} would end the day before. 1 group reports to it after that day: ${child.name}.`],
  );
});

test("a group does not come before itself, through however many steps, nor a second time", async () => {
  const first = await add({ until: "2020-12-31" });
  const second = await add({ until: "2021-12-31" });
  const third = await add();
  await succeed([first], [second], "2021-01-01");
  await succeed([second], [third], "2022-01-01");
  const own = await add({ until: "2022-05-31" });
  await expectRefused(
    () => succeed([own], [own], "2022-01-01"),
    ["predecessors.0", `${own.name} ends on 31 May 2022, not before that day.`],
    ["successors.0", "A group does not take over from itself."],
  );
  await expectRefused(
    () => succeed([third], [first], "2020-12-31"),
    ["predecessors.0", expect.stringContaining("took over from")],
    [
      "successors.0",
      `${third.name} took over from ${first.name}, directly or through others, so ${first.name} can’t come after it as well.`,
    ],
  );
  await expectRefused(
    () => succeed([first], [second], "2021-01-01"),
    ["successors.0", `${second.name} took over from ${first.name} already.`],
  );
  await expectRefused(
    () =>
      send("succeedGroup", "Group", {
        body: idOfBoard(board()),
        predecessors: [first.id, first.id],
        successors: ["x"],
        from: "2021-01-01",
      }),
    ["predecessors.1", "This group is named twice."],
    ["successors.0", "There is no such group here. Choose one of this body’s groups."],
  );
});

test("a succession is taken back, and comes back only while the days still agree", async () => {
  const [before, after] = [await add(), await add()];
  await succeed([before], [after], "2021-01-01");
  const text = "query ($id: ID!) { node(id: $id) { ... on Group { version successions { id version } } } }";
  const { node } = (await ask(text, { id: before.id })) as {
    node: { version: number; successions: { id: string; version: number }[] };
  };
  const seen = { id: node.successions[0]?.id, expectedVersion: 1 };
  await expectRefused(
    () => send("changeGroup", "Group", { id: before.id, expectedVersion: node.version, until: null }),
    ["until", `${after.name} took over from it on 1 January 2021: it ends before that day.`],
  );
  await send("removeGroupSuccession", "GroupSuccession", seen);
  await send("changeGroup", "Group", { id: before.id, expectedVersion: node.version, until: null });
  await expectRefused(
    () => send("restoreGroupSuccession", "GroupSuccession", { ...seen, expectedVersion: 2 }),
    ["id", `${before.name} ends on no day that is set, not before 1 January 2021.`],
  );
});

test("a group that is deep in a chain is listed once among what changed, the latest first", async () => {
  const [one, other] = [await add({ from: "2001-04-01" }), await add({ from: "2001-04-01" })];
  const main = await add({ from: "2001-04-01" });
  const merged = await add({ from: "2001-10-01", reportsTo: main.id });
  await succeed([one, other], [merged], "2001-10-01");
  const halves = [await add({ from: "2002-01-01" }), await add({ from: "2002-01-01" })];
  await succeed([merged], halves, "2002-01-01");
  await send("moveGroup", "Group", { id: halves[0]?.id, reportsTo: main.id, from: "2002-02-01" });
  await send("setTermsOfReference", "TermsOfReference", { group: main.id, text: "Terms.", agreedOn: "2002-03-31" });
  const text = `query ($body: ID!) { node(id: $body) { ... on Body {
    structureChanges(from: "2001-10-01", until: "2002-03-31") { day kind groups { name } to { name } } } } }`;
  const { node } = (await ask(text)) as { node: { structureChanges: unknown } };
  const named = (groups: readonly ToldGroup[]) => groups.map(({ name }) => ({ name }));
  expect(node.structureChanges).toEqual([
    { day: "2002-03-31", kind: "TERMS_AGREED", groups: named([main]), to: [] },
    { day: "2002-02-01", kind: "MOVED", groups: named(halves.slice(0, 1)), to: named([main]) },
    { day: "2002-01-01", kind: "SPLIT", groups: named([merged]), to: named(halves) },
    { day: "2001-10-01", kind: "MERGED", groups: named([one, other]), to: named([merged]) },
  ]);
});
