import { budgetPublicationListWords, budgetStatusWords } from "@panboard/shared";
import { falling, moment, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { equals, flag } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { BudgetPublication } from "./budget-publication.entity";

const made = moment("coalesce(t.published_at, t.withdrawn_at)");

/** What a body has published of its years, replaced and withdrawn ones too, the latest first. */
export const budgetPublicationList = defineList(BudgetPublication, {
  name: "budget-publications",
  words: budgetPublicationListWords,
  of: ofBody({ reads: "finance:read" }),
  filters: {
    year: equals("t.year", "Only of this year: `2013-14`."),
    standing: flag("t.published_at is not null", "Only those that stand, or only those that do not."),
  },
  sorts: { made: [made], year: [text("t.year"), falling(made)] },
  sort: "-made",
  columns: {
    year: text("t.year"),
    status: inWords("t.status", budgetStatusWords),
    published: moment("t.published_at"),
    withdrawn: moment("t.withdrawn_at"),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});
export type BudgetPublicationArguments = ArgumentsOfList<typeof budgetPublicationList>;
