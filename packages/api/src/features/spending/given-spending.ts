import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { ExpenditureCategory, IncomeKind } from "../money";
import { givenBudget, lineOf } from "../money/given-budget";
import { Expenditure } from "./expenditure.entity";
import { Income } from "./income.entity";

/** A grant of five hundred pounds in a new budget unless said; whoever says the budget says its year. */
export const givenIncome = defineFact(Income, async (board, said, database) => ({
  ...(await lineOf(database, board, said)),
  kind: IncomeKind.GRANT,
  line: unique("Grant"),
  amount: "500.00",
  reason: null,
  purpose: null,
  note: null,
  source: null,
  section: null,
  position: null,
}));

/** Training for two hundred pounds in a new budget unless said; whoever says the budget says its year. */
export const givenExpenditure = defineFact(Expenditure, async (board, said, database) => ({
  ...(await lineOf(database, board, said)),
  category: ExpenditureCategory.TRAINING,
  line: unique("Training"),
  budgeted: "250.00",
  committed: null,
  actual: "200.00",
  reason: null,
  note: null,
  source: null,
  section: null,
  position: null,
}));

defineQuestion("Body.income", { shownUnder: "finance:read", text: "income(first: 1) { nodes { id } }" });
defineQuestion("Body.expenditure", { shownUnder: "finance:read", text: "expenditure(first: 1) { nodes { id } }" });

const permission = "money:write";

defineSample("addIncome", async (database, board) => {
  const { year } = await givenBudget(database, board);
  return { body: idOfBoard(board), year, kind: "GRANT", line: unique("Grant"), amount: "500.00", purpose: "Training." };
});

defineSample("changeIncome", async (database, board) => ({
  ...asSeen(await givenIncome(database, board)),
  amount: "450.00",
}));

defineSample("removeIncome", async (database, board) => asSeen(await givenIncome(database, board)));

defineSample("restoreIncome", async (database, board) => {
  const row = await givenIncome(database, board);
  return givenRemoved(database, board, { entity: Income, permission, row });
});

defineSample("addExpenditure", async (database, board) => {
  const { year } = await givenBudget(database, board);
  const line = { category: "TRAINING", line: unique("Training"), budgeted: "250.00", committed: "50.00" };
  return { body: idOfBoard(board), year, ...line };
});

defineSample("changeExpenditure", async (database, board) => ({
  ...asSeen(await givenExpenditure(database, board)),
  actual: "220.00",
}));

defineSample("removeExpenditure", async (database, board) => asSeen(await givenExpenditure(database, board)));

defineSample("restoreExpenditure", async (database, board) => {
  const row = await givenExpenditure(database, board);
  return givenRemoved(database, board, { entity: Expenditure, permission, row });
});
