import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { ExpenditureCategory, IncomeKind } from "../money";
import { lineOf } from "../money/given-budget";
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
