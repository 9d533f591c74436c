import { contributionKindWords, contributionListWords, contributionStatusWords } from "@panboard/shared";
import { day, falling, nullable, number, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { equals, flag, named, oneOf, search } from "../../graphql/lists/filters";
import { ofBody, ofGroup } from "../../graphql/lists/owners";
import { ContributionKind, ContributionStatus } from "../money";
import { Contribution } from "./contribution.entity";
import { isOverdueSql, isOwingSql, owingSinceSql, owingSql, receivedSql } from "./owing.sql";

const agency = "left join agency a on a.region_id = t.region_id and a.id = t.agency_id";

const filters = {
  year: equals("t.year", "Only those of this year: `2013-14`."),
  status: oneOf(ContributionStatus, "t.status", "Only those that stand so."),
  kind: oneOf(ContributionKind, "t.kind", "Only those in money, or in kind."),
  owing: flag(isOwingSql, "Only those of which something is still to come or not known yet, or only the others."),
  overdue: flag(isOverdueSql, "Only those that should have come by now, or only the others."),
};

/** What payers pay towards a body's years: the latest year first, the largest amount of a year first. */
export const contributionList = defineList(Contribution, {
  name: "contributions",
  words: contributionListWords,
  of: ofBody({ reads: "finance:read", alsoTo: "PARTNERS" }),
  joins: agency,
  filters: {
    search: search(
      "Words in the payer’s or the agency’s name.",
      (matches) => `(${matches("t.payer")} or ${matches("coalesce(a.name, '')")})`,
    ),
    ...filters,
    agency: named(
      { types: ["Agency"], byId: (id) => `t.agency_id = ${id}`, bySlug: (slug) => `a.slug = ${slug}` },
      "Only those of this agency: its id or its slug.",
    ),
  },
  sorts: {
    amount: [falling(text("t.year")), nullable(falling(number("t.amount"))), text("t.payer")],
    payer: [text("t.payer"), falling(text("t.year"))],
    status: [text("t.status"), text("t.payer")],
    due: [nullable(day("t.due_on")), text("t.payer")],
    owing: [falling(number(`coalesce(${owingSql}, 0)`)), text("t.payer")],
    owingSince: [nullable(day(owingSinceSql)), text("t.payer")],
    since: [nullable(day("t.status_on")), text("t.payer")],
  },
  sort: "amount",
  columns: {
    year: text("t.year"),
    payer: text("t.payer"),
    agency: text("a.name"),
    payerGroup: text("t.payer_group"),
    kind: inWords("t.kind", contributionKindWords),
    status: inWords("t.status", contributionStatusWords),
    since: day("t.status_on"),
    amount: number("t.amount"),
    received: number(receivedSql),
    owing: number(owingSql),
    owingSince: day(owingSinceSql),
    due: day("t.due_on"),
    worth: number("t.worth"),
    printedShare: number("t.printed_share"),
    note: text("t.note"),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});

/** The contributions of agencies on the boards where the viewer reads them, the latest year first, by the board's name. */
export const contributionsOfAgencyList = defineList(Contribution, {
  name: "contributions-of-agency",
  words: contributionListWords,
  of: ofGroup((agencies) => `t.agency_id = any (${agencies})`),
  joins: "join body b on b.region_id = t.region_id and b.id = t.body_id",
  filters,
  sorts: { board: [falling(text("t.year")), text("b.name"), text("t.payer")], due: [nullable(day("t.due_on"))] },
  sort: "board",
  pagesOf: contributionList,
});

export type ContributionArguments = ArgumentsOfList<typeof contributionList>;
export type ContributionsOfAgencyArguments = ArgumentsOfList<typeof contributionsOfAgencyList>;
