import { decodeRowId, encodeRowId } from "../../db/row-id";
import { idOfBoard } from "../../testing/define-sample";
import { givenAgency } from "../agencies/given-agency";
import { givenSeat, givenSeatHolder } from "../seats/given-seat";
import { givenGroup } from "./given-group";
import { type ToldGroup, useGroups } from "./testing/use-groups";

const { panboard, board, add, at, ask, move, send, expectRefused } = useGroups();

const change = (group: Pick<ToldGroup, "id" | "version">, input: object) =>
  send<ToldGroup>("changeGroup", "Group", { id: group.id, expectedVersion: group.version, ...input });
const addWith = (input: object) =>
  send<ToldGroup>("addGroup", "Group", {
    body: idOfBoard(board()),
    kind: "SUB_GROUP",
    name: "Refused",
    from: "2020-04-01",
    ...input,
  });
const ownId = (id: string): string => decodeRowId(id)?.id ?? "";

test("adds a group with what it reports to from its first day", async () => {
  const parent = await add();
  const group = await add({ reportsTo: parent.id, from: "2021-04-01", name: "  With spaces " });
  expect(group).toMatchObject({
    name: "With spaces",
    reportsTo: { name: parent.name },
    reportingLines: [{ from: "2021-04-01", until: null, parent: { name: parent.name } }],
  });
});

test("tells all that is wrong with a new group at once, each at its field", async () => {
  const parent = await add({ from: "2021-04-01", until: "2022-03-31" });
  await expectRefused(
    () => addWith({ kind: "TASK_AND_FINISH", reportsTo: parent.id, quorum: { kind: "SHARE", number: 3 } }),
    ["until", "A task and finish group has an end: enter its last day."],
    ["quorum.share", "Enter a share of the seats that vote, in percent."],
    ["quorum.number", "The quorum asks for something else: leave this out."],
    ["from", `${parent.name} begins on 1 April 2021.`],
  );
  await expectRefused(
    () => addWith({ from: "2021-06-01", reportsTo: parent.id }),
    ["reportsTo", `${parent.name} ends on 31 March 2022, and Refused goes on after that.`],
  );
  await expectRefused(
    () => addWith({ reportsTo: "nothing" }),
    ["reportsTo", "There is no such group here. Choose one of this body’s groups."],
  );
  await expectRefused(
    () => addWith({ name: "", purpose: "\u200b", chairPost: "=1", until: "2019-04-01" }),
    ["name", "A name has 1 to 200 characters."],
    ["until", "The last day is before the first."],
    ["purpose", "Nothing in this can be seen."],
    ["chairPost", "Write it on one line, without hidden characters, and begin it with none of =, +, - and @."],
  );
});

test("there is one board at a time, and joint groups are of joint bodies", async () => {
  const main = await add({ kind: "BOARD", name: "Main Board", from: "2010-04-01", until: "2019-09-28" });
  await expectRefused(
    () => addWith({ kind: "BOARD", from: "2019-09-28" }),
    [
      "kind",
      "There is one board at a time, and Main Board is it from 1 April 2010. Choose another kind, or end that one first.",
    ],
  );
  await expectRefused(
    () => addWith({ kind: "JOINT" }),
    ["kind", "Joint groups are groups of a joint body. Choose another kind."],
  );
  await expectRefused(
    () => addWith({ kind: "BOARD", from: "2000-04-01", until: "2001-03-31", reportsTo: main.id }),
    ["reportsTo", "The board itself reports to no group of its own."],
  );
  await add({ kind: "BOARD", name: "Partnership", from: "2019-09-29" });
});

test("a group that reports to another does not become the board", async () => {
  const parent = await add({ from: "1980-01-01" });
  const group = await add({ from: "1980-01-01", until: "1980-12-31", reportsTo: parent.id });
  await expectRefused(
    () => change(group, { kind: "BOARD" }),
    [
      "kind",
      `The board itself reports to no group of its own, and this one reports to ${parent.name}. Remove that first, or choose another kind.`,
    ],
  );
});

test("a first day that would have a group report to itself is refused", async () => {
  const known = await givenGroup(panboard.database, board(), { fromKnown: false });
  const group = { id: encodeRowId("Group", known), version: 1 };
  const other = await add({ from: "2015-01-01" });
  await move(other.id, group.id, "2015-01-01");
  await move(other.id, null, "2019-01-01");
  expect((await move(group.id, other.id, "2020-04-01")).userErrors).toEqual([]);
  await expectRefused(
    () => change(group, { from: "2015-01-01" }),
    [
      "from",
      `${other.name} reports to ${known.name} itself on 1 January 2015, directly or through others. Move it first.`,
    ],
  );
});

test("a name is another group's on other days alone", async () => {
  const { name } = await add({ until: "2020-12-31" });
  await expectRefused(
    () => addWith({ name: name.toUpperCase(), from: "2020-12-31" }),
    ["name", "Another group has this name on some of these days."],
  );
  expect(await add({ name, from: "2021-01-01" })).toMatchObject({ name });
});

test("keeps a quorum of agencies under a number of its own, also after one of another kind", async () => {
  const [police, health] = [
    await givenAgency(panboard.database, board()),
    await givenAgency(panboard.database, board()),
  ];
  const quorumOf = async (id: string): Promise<unknown> => {
    const text =
      "query ($id: ID!) { node(id: $id) { ... on Group { quorum { kind number share agencies { slug } } } } }";
    return ((await ask(text, { id })) as { node: { quorum: unknown } }).node.quorum;
  };
  const group = await add({ quorum: { kind: "AGENCIES", agencies: [police.slug] } });
  expect(await quorumOf(group.id)).toMatchObject({ kind: "AGENCIES", agencies: [{ slug: police.slug }] });
  await change(group, { quorum: { kind: "SHARE", share: "33.33" } });
  expect(await quorumOf(group.id)).toEqual({ kind: "SHARE", number: null, share: "33.33", agencies: null });
  await change({ ...group, version: 2 }, { quorum: { kind: "AGENCIES", agencies: [health.slug] } });
  expect(await quorumOf(group.id)).toMatchObject({ agencies: [{ slug: health.slug }] });
  await change({ ...group, version: 3 }, { quorum: null, note: "None is stated." });
  expect(await quorumOf(group.id)).toBeNull();
  await expectRefused(
    () =>
      change(
        { ...group, version: 4 },
        { quorum: { kind: "AGENCIES", agencies: ["nobody", police.slug, police.slug] } },
      ),
    ["quorum.agencies.0", "There is no such agency in the region."],
    ["quorum.agencies.2", "This agency is named twice."],
  );
  await expectRefused(
    () => change({ ...group, version: 4 }, { quorum: { kind: "SHARE", share: "100.01" } }),
    ["quorum.share", "A share is more than 0 and up to 100 percent, to two decimals."],
  );
});

test("an end is refused while something goes on under the group, and names it", async () => {
  const parent = await add();
  const [one, other] = [await add({ reportsTo: parent.id }), await add({ reportsTo: parent.id, until: "2021-03-31" })];
  const group = { groupId: ownId(parent.id), groupName: parent.name };
  const seat = await givenSeat(panboard.database, board(), { ...group, fromDay: "2020-06-01" });
  await givenSeatHolder(panboard.database, board(), { seatId: seat.id, fromDay: "2021-06-01" });
  const late = await givenSeat(panboard.database, board(), { ...group, fromDay: "2022-01-01" });
  await expectRefused(
    () => change(parent, { until: "2020-12-31" }),
    ["until", `2 groups report to it after that day: ${one.name} and ${other.name}.`],
    ["until", `1 seat begins after that day: ${late.post}.`],
    ["until", `1 holder of a seat begins after that day: ${seat.post}.`],
  );
  await expectRefused(
    () => change(parent, { from: "2021-01-01" }),
    ["from", `2 groups report to it before that day: ${one.name} and ${other.name}.`],
    ["from", `1 seat begins before that day: ${seat.post}.`],
  );
  await change(one, { until: "2021-03-31" });
  const { row } = await change(parent, { until: "2022-03-31" });
  expect(row).toMatchObject({ until: "2022-03-31" });
});

test("an end that is taken away is refused while what it reports to ends, and a first day takes its line along", async () => {
  const parent = await add({ until: "2022-03-31" });
  const group = await add({ reportsTo: parent.id, until: "2021-03-31" });
  await expectRefused(
    () => change(group, { until: null }),
    ["until", `${parent.name}, which it reports to, ends on 31 March 2022. Move it first.`],
  );
  await expectRefused(
    () => change(group, { from: "2020-01-01" }),
    ["from", `${parent.name}, which it reports to, begins on 1 April 2020.`],
  );
  const { row } = await change(group, { from: "2020-06-01" });
  expect(row?.reportingLines).toMatchObject([{ from: "2020-06-01", parent: { name: parent.name } }]);
});

test("a removed group is gone with what it reported to, and comes back with it", async () => {
  const parent = await add();
  const group = await add({ reportsTo: parent.id });
  const seen = { id: parent.id, expectedVersion: parent.version };
  await expectRefused(
    () => send("removeGroup", "Group", seen),
    ["id", `On record: ${group.name} report to it. Move them first, or give the group a last day.`],
  );
  const own = { id: group.id, expectedVersion: group.version };
  await send("removeGroup", "Group", own);
  expect(await at(group.id, "2020-04-01")).toBeUndefined();
  await send("removeGroup", "Group", seen);
  const again = { id: group.id, expectedVersion: group.version + 1 };
  await expectRefused(
    () => send("restoreGroup", "Group", again),
    ["id", "What it reported to was removed. Bring that group back first."],
  );
  await send("restoreGroup", "Group", { ...seen, expectedVersion: parent.version + 1 });
  const { row } = await send<ToldGroup>("restoreGroup", "Group", again);
  expect(row).toMatchObject({ reportsTo: { name: parent.name }, reportingLines: [{ from: "2020-04-01" }] });
});

test("a group comes back only while there is room for it", async () => {
  const group = await add({ kind: "BOARD", name: "First", from: "1990-01-01", until: "1990-12-31" });
  await send("removeGroup", "Group", { id: group.id, expectedVersion: 1 });
  await add({ kind: "BOARD", name: "Second", from: "1990-06-01", until: "1990-12-31" });
  await expectRefused(
    () => send("restoreGroup", "Group", { id: group.id, expectedVersion: 2 }),
    [
      "id",
      "There is one board at a time, and Second is it from 1 June 1990. Choose another kind, or end that one first.",
    ],
  );
});

test("every version of terms of reference stays", async () => {
  const { id: group } = await add();
  const set = (input: object) =>
    send("setTermsOfReference", "TermsOfReference", { group, agreedOn: "2020-04-01", ...input });
  await set({ text: "First.\n\nIn two paragraphs." });
  await set({ text: "Second.", agreedOn: "2021-04-01", reviewOn: "2022-04-01" });
  await expectRefused(
    () => set({ text: "Third.", reviewOn: "2020-03-31" }),
    ["reviewOn", "The review is before the day on which they were agreed."],
  );
  await expectRefused(() => set({ text: "" }), ["text", "Nothing in this can be seen."]);
  const text = "query ($id: ID!) { node(id: $id) { ... on Group { termsOfReferenceVersions { number text } } } }";
  expect(await ask(text, { id: group })).toEqual({
    node: {
      termsOfReferenceVersions: [
        { number: 2, text: "Second." },
        { number: 1, text: "First.\n\nIn two paragraphs." },
      ],
    },
  });
});
