import { addDays, periodOf } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import type { GivenBoard } from "../../testing/define-fact";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { givenJointBody } from "../bodies/given-joint-body";
import { givenContribution } from "../contributions/given-contribution";
import { givenExpenditure } from "../spending/given-spending";
import { givenBudget, yearFrom } from "./given-budget";
import { givenYearToClose } from "./given-year";
import { useYears } from "./testing/use-years";

const { panboard, place, somebody, send } = useYears();
const today = new Date().toISOString().slice(0, 10);
const thisYear = Number(periodOf("FINANCIAL_YEAR", today).label.slice(0, 4));

async function reserveOf(subject: string, board: GivenBoard, year: string): Promise<unknown> {
  const { data, errors } = await panboard.graph(
    subject,
    `query ($slug: String!, $year: FinancialYear!) { board(slug: $slug) { budget(year: $year) {
       balance reserve { opening openingBasis openingSource closing } adjustments { on amount reason } } } }`,
    { slug: board.slug, year },
  );
  expect(errors).toBeUndefined();
  return (data as { board: { budget: unknown } }).board.budget;
}

test("a year is opened once, within what may be planned, on a board and on a joint body alike", async () => {
  const board = await place();
  const joint = await givenJointBody(panboard.database, [board]);
  for (const [at, body] of [
    [board, idOfBoard(board)],
    [joint, encodeRowId("JointBody", { regionId: joint.regionId, id: joint.bodyId })],
  ] as const) {
    const manager = await somebody("BUSINESS_MANAGER", at);
    const open = (year: string) => send(manager, "openBudget", { body, year });
    expect(await open("2013-14")).toMatchObject({ row: { year: "2013-14", status: "OPEN", closedOn: null } });
    expect(await open("2013-14")).toMatchObject({
      row: null,
      userErrors: [{ path: "year", code: "CONFLICT", message: "There is a budget for 2013-14 already." }],
    });
    expect((await open(yearFrom(thisYear + 2))).userErrors).toEqual([]);
    for (const year of ["1989-90", yearFrom(thisYear + 3)]) {
      const message = `Choose a year from 1990-91 to ${yearFrom(thisYear + 2)}.`;
      expect(await open(year)).toMatchObject({ row: null, userErrors: [{ path: "year", message }] });
    }
  }
});

test("a budget without lines is removed and brought back, one with lines is not removed", async () => {
  const board = await place();
  const manager = await somebody("BUSINESS_MANAGER", board);
  const { row } = await send(manager, "openBudget", { body: idOfBoard(board), year: "2013-14" });
  const removed = await send(manager, "removeBudget", { id: row?.id, expectedVersion: row?.version });
  expect(removed.userErrors).toEqual([]);
  expect(await reserveOf(manager, board, "2013-14")).toBeNull();
  const seen = { id: row?.id, expectedVersion: removed.row?.version };
  const restored = await send(manager, "restoreBudget", seen);
  expect(restored.row).toMatchObject({ year: "2013-14", version: 3 });
  const printed = { figure: "RESERVE_OPENING", label: "Reserve", amount: "10.00", source: "Ledger" };
  await send(manager, "addPrintedFigure", { body: idOfBoard(board), year: "2013-14", ...printed });
  expect(await send(manager, "removeBudget", { id: row?.id, expectedVersion: 3 })).toMatchObject({
    row: null,
    userErrors: [{ path: "id", message: "This year has lines: remove them first." }],
  });
});

test("a year closes once it is over, after those before it, with a closing reserve; the next opens with that", async () => {
  const board = await place();
  const officer = await somebody("FINANCE_OFFICER", board);
  const { database } = panboard;
  const current = await givenBudget(database, board, { year: yearFrom(thisYear) });
  const { end } = periodOf("FINANCIAL_YEAR", today);
  expect((await send(officer, "closeBudget", asSeen(current))).userErrors).toEqual([
    {
      path: "id",
      code: "BAD_USER_INPUT",
      message: `${current.year} ends on 31 March ${end.slice(0, 4)}: close it after that.`,
    },
  ]);
  const empty = await givenBudget(database, board, { year: "2014-15" });
  const missing = await send(officer, "closeBudget", asSeen(empty));
  expect(missing.userErrors.map(({ path, message }) => [path, message.split(":")[0]])).toEqual([
    ["id", "The opening reserve is not known"],
    ["id", "Nothing is entered that came in"],
    ["id", "Nothing is entered that was spent"],
  ]);
  const first = await givenYearToClose(database, board, "2013-14");
  const line = { budgetId: empty.id, year: empty.year, recordedOn: empty.recordedOn };
  await givenContribution(database, board, { ...line, amount: "300.00" });
  await givenExpenditure(database, board, { ...line, actual: "450.00" });
  expect(await send(officer, "closeBudget", asSeen(empty))).toMatchObject({
    row: null,
    userErrors: [{ path: "id", message: "Close 2013-14 first." }],
  });
  const closed = await send(officer, "closeBudget", asSeen(first));
  expect(closed).toMatchObject({
    userErrors: [],
    row: { status: "CLOSED", closedOn: expect.any(String), reserve: { opening: "500.00", closing: "1300.00" } },
  });
  const again = await send(officer, "closeBudget", { id: closed.row?.id, expectedVersion: closed.row?.version });
  expect(again.userErrors).toMatchObject([{ path: "id", message: "2013-14 is closed already." }]);
  expect((await send(officer, "closeBudget", asSeen(empty))).row).toMatchObject({
    reserve: { opening: "1300.00", openingBasis: "CARRIED", closing: "1150.00" },
  });
});

test("a year that would move the reserve of one that is closed already stays open", async () => {
  const board = await place();
  const manager = await somebody("BUSINESS_MANAGER", board);
  const later = await givenYearToClose(panboard.database, board, "2014-15");
  expect((await send(manager, "closeBudget", asSeen(later))).row).toMatchObject({ reserve: { closing: "1300.00" } });
  const before = await givenYearToClose(panboard.database, board, "2013-14");
  expect(await send(manager, "closeBudget", asSeen(before))).toMatchObject({
    row: null,
    userErrors: [
      {
        path: "id",
        message: "2014-15 is closed with another opening reserve: correct the lines of 2013-14, or leave it open.",
      },
    ],
  });
  expect(await reserveOf(manager, board, "2014-15")).toMatchObject({ reserve: { opening: "500.00" } });
});

test("a closed year changes by dated adjustments alone, and the years after it follow", async () => {
  const board = await place();
  const manager = await somebody("BUSINESS_MANAGER", board);
  const year = await givenYearToClose(panboard.database, board, "2013-14");
  const next = await givenBudget(panboard.database, board, { year: "2014-15" });
  const budget = encodeRowId("Budget", year);
  const adjust = (input: object) =>
    send(manager, "addAdjustment", {
      budget,
      on: "2014-06-30",
      amount: "-12.50",
      reason: " A late invoice. ",
      ...input,
    });
  expect((await adjust({})).userErrors).toEqual([
    { path: "budget", code: "BAD_USER_INPUT", message: "2013-14 is open: change its lines instead." },
  ]);
  await send(manager, "closeBudget", asSeen(year));
  const faults = async (input: object) => (await adjust(input)).userErrors.map(({ path, message }) => [path, message]);
  expect(await faults({ on: "2014-03-31", amount: "0.00" })).toEqual([
    ["on", "Choose a day after 31 March 2014, when 2013-14 ended."],
    ["amount", "Enter an amount other than £0.00."],
  ]);
  expect(await faults({ on: addDays(today, 2) })).toEqual([["on", "Choose today or a day before it."]]);
  expect(await adjust({})).toMatchObject({
    userErrors: [],
    row: { on: "2014-06-30", amount: "-12.50", reason: "A late invoice.", budget: { balance: "787.50" } },
  });
  expect(await reserveOf(manager, board, "2013-14")).toMatchObject({
    reserve: { closing: "1287.50" },
    adjustments: [{ on: "2014-06-30", amount: "-12.50", reason: "A late invoice." }],
  });
  expect(await reserveOf(manager, board, next.year)).toMatchObject({
    reserve: { opening: "1287.50", openingBasis: "CARRIED" },
  });
});

test("what a source prints is kept of an open and of a closed year, and moves no closed year's reserve", async () => {
  const board = await place();
  const manager = await somebody("BUSINESS_MANAGER", board);
  const body = idOfBoard(board);
  const add = (input: object) =>
    send(manager, "addPrintedFigure", {
      ...{ body, year: "2013-14", figure: "CONTRIBUTIONS", label: " Total ", amount: "900.00", source: "Report" },
      ...input,
    });
  expect(await add({})).toMatchObject({
    userErrors: [{ path: "year", message: "There is no budget for 2013-14: open the year first." }],
  });
  const year = await givenYearToClose(panboard.database, board, "2013-14");
  const open = await add({ figure: "RESERVE_CLOSING", label: "At the end", amount: "1.00" });
  expect(open.row).toMatchObject({ budget: { reserve: { opening: "500.00", openingBasis: "STATED" } } });
  await send(manager, "closeBudget", asSeen(year));
  expect(await add({ section: "Page 4", note: "Without fees." })).toMatchObject({
    userErrors: [],
    row: { label: "Total", section: "Page 4", note: "Without fees.", budget: { status: "CLOSED" } },
  });
  expect((await add({ section: "Page 4" })).userErrors).toMatchObject([{ path: "label", code: "CONFLICT" }]);
  expect((await add({ amount: "-1.00" })).userErrors).toMatchObject([
    { path: "amount", message: "Enter £0.00 or more." },
  ]);
  const moved = "2013-14 is closed, and this would change its closing reserve: adjust that year instead.";
  // By its label it would be taken in the place of the one that stands.
  const opening = await add({ figure: "RESERVE_OPENING", label: "A reserve" });
  expect(opening).toMatchObject({ row: null, userErrors: [{ path: "figure", message: moved }] });
  const { data } = await panboard.graph(
    manager,
    `query ($slug: String!) { board(slug: $slug) { printedFigures(year: "2013-14", figure: RESERVE_OPENING) { nodes { id version } } } }`,
    { slug: board.slug },
  );
  const [stated] = (data as { board: { printedFigures: { nodes: { id: string; version: number }[] } } }).board
    .printedFigures.nodes;
  const seen = { id: stated?.id, expectedVersion: stated?.version };
  expect(await send(manager, "removePrintedFigure", seen)).toMatchObject({
    row: null,
    userErrors: [{ path: "id", message: moved }],
  });
  const plain = { id: open.row?.id, expectedVersion: open.row?.version };
  const removed = await send(manager, "removePrintedFigure", plain);
  expect(removed.userErrors).toEqual([]);
  expect((await send(manager, "restorePrintedFigure", { ...plain, expectedVersion: 2 })).userErrors).toEqual([]);
});

test("another board's people are answered as of nothing, and those who only read are refused", async () => {
  const board = await place();
  const beside = await place(board.regionId);
  const stranger = await somebody("BUSINESS_MANAGER", beside);
  const budget = await givenYearToClose(panboard.database, board, "2013-14");
  expect(await send(stranger, "closeBudget", asSeen(budget))).toMatchObject({ code: "NOT_FOUND", row: null });
  expect(await send(stranger, "openBudget", { body: idOfBoard(board), year: "2014-15" })).toMatchObject({
    code: "NOT_FOUND",
  });
  for (const role of ["COORDINATOR", "CHAIR"] as const) {
    const reader = await somebody(role, board);
    expect(await send(reader, "closeBudget", asSeen(budget))).toMatchObject({ code: "FORBIDDEN", row: null });
  }
});
