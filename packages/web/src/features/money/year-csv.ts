import {
  contributionStatusWords,
  type CsvCell,
  csvForPeople,
  expenditureCategoryWords,
  incomeKindWords,
  printedFigureWords,
} from "@panboard/shared";
import type { YearMoney } from "./use-year";

const heads = [
  ...["Year", "Part", "Line", "Kind", "Status", "On", "Budgeted", "Committed", "Amount", "Share, %"],
  ...["Worth in kind", "Printed", "Source"],
] as const;
type Head = (typeof heads)[number];

const number = (text: string | null): CsvCell => (text === null ? "Not stated" : { number: text });

/** The lines of a year as a file for spreadsheets, with what sources print: "Not stated" where there is no amount, never 0. */
export function yearCsv(money: YearMoney): string {
  const rows = [...contributions(money), ...incomes(money), ...expenditures(money), ...others(money)];
  return csvForPeople(
    heads,
    rows.map((row) => heads.map((head) => (head === "Year" ? money.year : (row[head] ?? null)))),
  );
}

type CsvRow = Partial<Record<Head, CsvCell>>;

function contributions({ contributions: { byAgency }, source }: YearMoney): CsvRow[] {
  return byAgency.map(({ payer, kind, status, amount, share, worth }) => ({
    Part: kind === "MONEY" ? "Contribution" : "Contribution in kind",
    Line: payer,
    Status: contributionStatusWords[status],
    ...(kind === "MONEY"
      ? { "Amount": number(amount), "Share, %": share === null ? "Not known" : { number: share } }
      : { "Worth in kind": number(worth) }),
    Source: source,
  }));
}

function incomes({ income: { byLine }, source }: YearMoney): CsvRow[] {
  return byLine.map(({ line, kind, amount }) => ({
    ...{ Part: "Other income", Line: line, Kind: incomeKindWords[kind], Amount: number(amount), Source: source },
  }));
}

function expenditures({ expenditure: { byLine }, source }: YearMoney): CsvRow[] {
  return byLine.map(({ line, category, budgeted, committed, actual }) => ({
    ...{ Part: "Expenditure", Line: line, Kind: expenditureCategoryWords[category] },
    ...{ Budgeted: number(budgeted), Committed: number(committed), Amount: number(actual), Source: source },
  }));
}

function others({ adjustments, checks }: YearMoney): CsvRow[] {
  return [
    ...adjustments.map(({ on, reason, amount }) => ({
      Part: "Adjustment",
      Line: reason,
      On: on,
      Amount: number(amount),
    })),
    ...checks
      .filter(({ figure }) => figure !== "CONTRIBUTION_SHARE")
      .map(({ figure, label, printed, computed, source }) => ({
        ...{ Part: "Printed figure", Line: label },
        Kind: figure === "CONTRIBUTION_SHARE" ? null : printedFigureWords[figure],
        ...{ Amount: number(computed), Printed: number(printed), Source: source },
      })),
  ];
}
