import { addDays } from "@panboard/shared";
import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import { type GivenBoard, unique } from "../../testing/define-fact";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { givenContribution } from "../contributions/given-contribution";
import { givenExpenditure } from "../spending/given-spending";
import { Budget } from "./budget.entity";
import { firstDayOf, givenBudget, givenBudgetPublication, givenPrintedFigure, lineOf, yearFrom } from "./given-budget";
import { BudgetStatus, PrintedFigureKind } from "./money.words";
import { PrintedFigure } from "./printed-figure.entity";

let opened = 0;
let earlier = 0;

/** A year that no fact is given of, to be opened: from 2009-10 to 2028-29. */
function yearToOpen(): string {
  opened += 1;
  return yearFrom(2009 + ((opened - 1) % 20));
}

/** A year before every other that was given, from 1947-48 back, and not next to one: nothing stands in the way of closing it. */
function earlierYear(): string {
  earlier += 1;
  return yearFrom(1949 - 2 * earlier);
}

/** A year that is over and open, with a thousand pounds in, two hundred out, and an opening reserve of five hundred. */
export async function givenYearToClose(database: Database, board: GivenBoard, year = earlierYear()): Promise<Budget> {
  const budget = await givenBudget(database, board, { year });
  const line = { budgetId: budget.id, year, recordedOn: budget.recordedOn };
  await givenContribution(database, board, { ...line, agencyId: null });
  await givenExpenditure(database, board, line);
  await givenPrintedFigure(database, board, { ...line, figure: PrintedFigureKind.RESERVE_OPENING, amount: "500.00" });
  return budget;
}

/** Changes a row of a board as its manager does. */
function asManager(
  database: Database,
  board: GivenBoard,
  work: Parameters<typeof changeAs<Budget | PrintedFigure>>[4],
) {
  return givenViewer(database, "BUSINESS_MANAGER", board).then(({ rights }) =>
    changeAs(database, rights, { kind: "BODY", id: board.bodyId }, "money:write", work),
  );
}

defineSample("openBudget", (_, board) => Promise.resolve({ body: idOfBoard(board), year: yearToOpen() }));
defineSample("removeBudget", async (database, board) => asSeen(await givenBudget(database, board)));
defineSample("restoreBudget", async (database, board) => {
  const seen = asSeen(await givenBudget(database, board));
  return asSeen(await asManager(database, board, (write) => write.repo(Budget).remove(seen.id, seen.expectedVersion)));
});
defineSample("closeBudget", async (database, board) => asSeen(await givenYearToClose(database, board)));
defineSample("addAdjustment", async (database, board) => {
  const year = earlierYear();
  const closed = { year, status: BudgetStatus.CLOSED, closedOn: addDays(firstDayOf(year), 365) };
  const budget = await givenBudget(database, board, closed);
  const on = addDays(budget.recordedOn, 400);
  return { budget: encodeRowId("Budget", budget), on, amount: "-12.50", reason: "An invoice that came late." };
});

defineSample("addPrintedFigure", async (database, board) => {
  const { year } = await lineOf(database, board, {});
  const printed = { figure: "BALANCE", label: unique("Overspend"), amount: "-11.00", source: "Annual report" };
  return { body: idOfBoard(board), year, ...printed };
});
defineSample("removePrintedFigure", async (database, board) => asSeen(await givenPrintedFigure(database, board)));
defineSample("restorePrintedFigure", async (database, board) => {
  const seen = asSeen(await givenPrintedFigure(database, board));
  return asSeen(
    await asManager(database, board, (write) => write.repo(PrintedFigure).remove(seen.id, seen.expectedVersion)),
  );
});

defineSample("publishBudget", async (database, board) => {
  const { year } = await givenPrintedFigure(database, board);
  return { body: idOfBoard(board), year };
});
defineSample("withdrawBudget", async (database, board) => asSeen(await givenBudgetPublication(database, board)));
