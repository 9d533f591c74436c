import { budgetListWords, budgetStatusWords } from "@panboard/shared";
import { day, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { equals, flag, oneOf } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Budget } from "./budget.entity";
import { BudgetStatus } from "./money.words";

const isPublished = `exists (select from budget_publication p
  where p.body_id = t.body_id and p.year = t.year and p.published_at is not null and p.removed_at is null)`;

/** A body's budgets, the latest year first. */
export const budgetList = defineList(Budget, {
  name: "budgets",
  words: budgetListWords,
  of: ofBody({ reads: "finance:read" }),
  filters: {
    year: equals("t.year", "Only this year: `2013-14`."),
    status: oneOf(BudgetStatus, "t.status", "Only years that are open, or closed."),
    published: flag(isPublished, "Only years that are published, or only those that are not."),
  },
  sorts: { year: [text("t.year")] },
  sort: "-year",
  columns: {
    year: text("t.year"),
    status: inWords("t.status", budgetStatusWords),
    closed: day("t.closed_on"),
    published: inWords(`case when ${isPublished} then 'yes' else 'no' end`, { yes: "Yes", no: "No" }),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});
export type BudgetArguments = ArgumentsOfList<typeof budgetList>;
