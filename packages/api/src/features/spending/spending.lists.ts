import { expenditureCategoryWords, expenditureListWords, incomeKindWords, incomeListWords } from "@panboard/shared";
import { falling, nullable, number, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { contains, equals, oneOf } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { ExpenditureCategory, IncomeKind } from "../money";
import { Expenditure } from "./expenditure.entity";
import { Income } from "./income.entity";

const of = ofBody({ reads: "finance:read" });
const year = equals("t.year", "Only lines of this year: `2013-14`.");

/** What comes in besides contributions, the latest year first. */
export const incomeList = defineList(Income, {
  name: "income",
  words: incomeListWords,
  of,
  filters: {
    search: contains("t.line", "Words in the line."),
    year,
    kind: oneOf(IncomeKind, "t.kind", "Only income of this kind."),
  },
  sorts: {
    year: [falling(text("t.year")), text("t.line")],
    line: [text("t.line"), falling(text("t.year"))],
    amount: [nullable(falling(number("t.amount"))), text("t.line")],
  },
  sort: "year",
  columns: {
    year: text("t.year"),
    line: text("t.line"),
    kind: inWords("t.kind", incomeKindWords),
    amount: number("t.amount"),
    purpose: text("t.purpose"),
    reason: text("t.reason"),
    note: text("t.note"),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});

/** What is spent: the latest year first, the largest line of a year first. */
export const expenditureList = defineList(Expenditure, {
  name: "expenditure",
  words: expenditureListWords,
  of,
  filters: {
    search: contains("t.line", "Words in the line."),
    year,
    category: oneOf(ExpenditureCategory, "t.category", "Only what is spent on this."),
  },
  sorts: {
    year: [falling(text("t.year")), nullable(falling(number("coalesce(t.actual, t.budgeted)"))), text("t.line")],
    line: [text("t.line"), falling(text("t.year"))],
    category: [text("t.category"), text("t.line")],
    budgeted: [nullable(falling(number("t.budgeted"))), text("t.line")],
    committed: [nullable(falling(number("t.committed"))), text("t.line")],
    actual: [nullable(falling(number("t.actual"))), text("t.line")],
  },
  sort: "year",
  columns: {
    year: text("t.year"),
    line: text("t.line"),
    category: inWords("t.category", expenditureCategoryWords),
    budgeted: number("t.budgeted"),
    committed: number("t.committed"),
    actual: number("t.actual"),
    reason: text("t.reason"),
    note: text("t.note"),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});

export type IncomeArguments = ArgumentsOfList<typeof incomeList>;
export type ExpenditureArguments = ArgumentsOfList<typeof expenditureList>;
