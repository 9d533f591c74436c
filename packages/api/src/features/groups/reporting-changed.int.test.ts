import { randomUUID } from "node:crypto";
import { decodeRowId, encodeRowId } from "../../db/row-id";
import { givenBoard } from "../bodies/given-board";
import { type Answered, type ToldGroup, type ToldLine, useGroups } from "./testing/use-groups";

const { panboard, board, add, at, move, send, expectRefused } = useGroups();

const linesOf = (answer: Answered<ToldGroup>): unknown[] =>
  (answer.row?.reportingLines ?? []).map(({ from, until, parent }) => [from, until, parent?.name]);

test("a move ends what it reported to the day before, and moved back from the same day it is as it was", async () => {
  const [one, other] = [await add(), await add()];
  const group = await add({ reportsTo: one.id });
  expect(linesOf(await move(group.id, other.id, "2021-01-01"))).toEqual([
    ["2021-01-01", null, other.name],
    ["2020-04-01", "2020-12-31", one.name],
  ]);
  expect(await at(group.id, "2020-12-31")).toMatchObject({ reportsTo: { name: one.name } });
  expect(await at(group.id, "2021-01-01")).toMatchObject({ reportsTo: { name: other.name } });
  expect(linesOf(await move(group.id, one.id, "2021-01-01"))).toEqual([["2020-04-01", null, one.name]]);
});

test("a move on or before the first day of what it reports to takes its place, and to none ends it", async () => {
  const [one, other] = [await add(), await add()];
  const group = await add({ reportsTo: one.id });
  expect(linesOf(await move(group.id, other.id, "2020-04-01"))).toEqual([["2020-04-01", null, other.name]]);
  expect(linesOf(await move(group.id, null, "2022-01-01"))).toEqual([["2020-04-01", "2021-12-31", other.name]]);
  await move(group.id, one.id, "2023-01-01");
  await move(group.id, other.id, "2024-01-01");
  await expectRefused(
    () => move(group.id, one.id, "2022-06-01"),
    [
      "from",
      "It was moved on 1 January 2023 and on 1 January 2024 already. Say a day after the first, or remove one of these.",
    ],
  );
});

test("is refused to itself and to what is under it on any of the days, however deep", async () => {
  const top = await add();
  const middle = await add({ reportsTo: top.id });
  const low = await add({ reportsTo: middle.id });
  await expectRefused(() => move(top.id, top.id, "2021-01-01"), ["reportsTo", "A group does not report to itself."]);
  await expectRefused(
    () => move(top.id, low.id, "2021-01-01"),
    [
      "reportsTo",
      `${low.name} reports to ${top.name} itself on 1 January 2021, directly or through others. Move it first.`,
    ],
  );
  const elsewhere = await add();
  await move(low.id, elsewhere.id, "2022-01-01");
  await expectRefused(
    () => move(top.id, low.id, "2021-01-01"),
    [
      "reportsTo",
      `${low.name} reports to ${top.name} itself on 1 January 2021, directly or through others. Move it first.`,
    ],
  );
  expect((await move(top.id, low.id, "2022-01-01")).userErrors).toEqual([]);
});

test("is refused to a group of later days, one that ends, and before either begins", async () => {
  const group = await add();
  const short = await add({ from: "2021-01-01", until: "2021-12-31" });
  await expectRefused(
    () => move(group.id, short.id, "2021-06-01"),
    ["reportsTo", `${short.name} ends on 31 December 2021, and ${group.name} goes on after that.`],
  );
  await expectRefused(
    () => move(group.id, short.id, "2022-01-01"),
    ["reportsTo", `${short.name} ends on 31 December 2021, before that day.`],
  );
  await expectRefused(
    () => move(group.id, short.id, "2020-06-01"),
    ["from", `${short.name} begins on 1 January 2021.`],
  );
  await expectRefused(() => move(group.id, null, "2020-03-31"), ["from", `${group.name} begins on 1 April 2020.`]);
  const over = await add({ until: "2020-12-31" });
  await expectRefused(() => move(over.id, group.id, "2021-01-01"), ["from", `${over.name} ends on 31 December 2020.`]);
});

test("another body's group is as none: told in the same words, and changed by nobody from here", async () => {
  const group = await add();
  const other = await givenBoard(panboard.database, board().regionId);
  const foreign = encodeRowId("Group", {
    regionId: other.regionId,
    bodyId: other.bodyId,
    id: decodeRowId(group.id)?.id ?? "",
  });
  const none = encodeRowId("Group", { regionId: board().regionId, bodyId: board().bodyId, id: randomUUID() });
  for (const id of [foreign, none, "rubbish"]) {
    await expectRefused(
      () => move(group.id, id, "2021-01-01"),
      ["reportsTo", "There is no such group here. Choose one of this body’s groups."],
    );
  }
});

test("of two groups that are moved into each other at once one is", async () => {
  for (let round = 0; round < 4; round += 1) {
    const [one, other] = [await add(), await add()];
    const both = await Promise.all([move(one.id, other.id, "2021-01-01"), move(other.id, one.id, "2021-01-01")]);
    expect(both.filter(({ row }) => row !== null)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ path: "reportsTo" }]);
  }
});

test("a group reports to other bodies besides, on days that can be changed, removed and brought back", async () => {
  const group = await add({ until: "2025-03-31" });
  const { slug } = await givenBoard(panboard.database, board().regionId);
  const report = (input: object) =>
    send<ToldLine>("reportToBody", "ReportingLine", { group: group.id, to: slug, from: "2021-01-01", ...input });
  const { row } = await report({});
  expect(row).toMatchObject({ parent: null, parentBody: { slug }, from: "2021-01-01", until: null });
  await expectRefused(() => report({}), ["to", "It reports there already on some of these days."]);
  await expectRefused(
    () => report({ to: board().slug }),
    ["to", "This is the group’s own body: say which group of it."],
  );
  await expectRefused(() => report({ to: "nowhere" }), ["to", "There is no such board or joint body in the region."]);
  await expectRefused(() => report({ until: "2026-01-01" }), ["until", `${group.name} ends on 31 March 2025.`]);
  const seen = (version: number) => ({ id: row?.id, expectedVersion: version });
  await expectRefused(
    () => send("changeReportingLine", "ReportingLine", { ...seen(1), from: "2020-01-01" }),
    ["from", `${group.name} begins on 1 April 2020.`],
  );
  const changed = await send("changeReportingLine", "ReportingLine", { ...seen(1), until: "2022-01-01" });
  expect(changed.row).toMatchObject({ until: "2022-01-01" });
  await send("removeReportingLine", "ReportingLine", seen(2));
  expect((await send("restoreReportingLine", "ReportingLine", seen(3))).userErrors).toEqual([]);
});

test("a line that was removed comes back only while it contradicts nothing", async () => {
  const [one, other] = [await add(), await add()];
  const line = (await move(one.id, other.id, "2021-01-01")).row?.reportingLines[0];
  await send("removeReportingLine", "ReportingLine", { id: line?.id, expectedVersion: 1 });
  await move(other.id, one.id, "2021-01-01");
  await expectRefused(
    () => send("restoreReportingLine", "ReportingLine", { id: line?.id, expectedVersion: 2 }),
    ["id", `${other.name} reports to ${one.name} itself on 1 January 2021, directly or through others. Move it first.`],
  );
});
