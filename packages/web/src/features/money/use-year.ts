import { periodOf } from "@panboard/shared";
import { useSearchParams } from "react-router";
import { type ApiQuery, useApiQuery } from "../../kit/api/api";
import { readYear } from "../../kit/list/year-filter";
import type { Body } from "../../kit/viewer/viewer";
import { todayInLondon } from "../../kit/words/moment";
import {
  MoneyYearDocument,
  type MoneyYearQuery,
  YearsOfMoneyDocument,
  type YearsOfMoneyQuery,
  type YearMoney_Budget_Fragment,
  type YearMoneyFragment,
} from "./generated/year";

/** A body's money for a year, as whoever looks at it reads it. */
export type YearMoney = YearMoneyFragment;
/** A budget as those read it who read the body's money. */
export type YearBudget = YearMoney_Budget_Fragment;

type Money = Extract<NonNullable<YearsOfMoneyQuery["node"]>, { readonly moneyYears?: unknown }>;
/** One of a body's years, as they are listed. */
export type ListedYear = Money["moneyYears"][number];

/** The year that the address names: undefined where it names none, null where what it names is no financial year. */
export function useYearInAddress(): string | null | undefined {
  const [search] = useSearchParams();
  const asked = search.get("year");
  return asked === null ? undefined : (readYear(asked) ?? null);
}

/** Reads a body's money for a year; null where there is nothing to read. */
export function useMoneyYear({ id }: Pick<Body, "id">, year: string): ApiQuery<YearMoney | null> {
  return useApiQuery("MoneyYear", MoneyYearDocument, { body: id, year }, { select: readMoney });
}

function readMoney({ node }: MoneyYearQuery): YearMoney | null {
  return (node && "budget" in node ? node.budget : null) ?? null;
}

/** Reads which years of a body there are to look at, the latest first. */
export function useListedYears({ id }: Pick<Body, "id">, enabled = true): ApiQuery<readonly ListedYear[]> {
  return useApiQuery("YearsOfMoney", YearsOfMoneyDocument, { body: id }, { enabled, select: readYears });
}

function readYears({ node }: YearsOfMoneyQuery): readonly ListedYear[] {
  return (node && "moneyYears" in node ? node.moneyYears : undefined) ?? [];
}

/** The financial year of today. */
export function yearOfToday(): string {
  return periodOf("FINANCIAL_YEAR", todayInLondon()).label;
}

/** The year that is shown where none is named: that of today if it is there, else the latest; undefined where there is none. */
export function chooseYear(years: readonly Pick<ListedYear, "year">[], today = yearOfToday()): string | undefined {
  return (years.find(({ year }) => year === today) ?? years[0])?.year;
}
