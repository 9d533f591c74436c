import { type Period, parsePeriod, PeriodError, periodOf, type PeriodKind } from "@panboard/shared";
import type { Scope } from "../../db/scope";
import { badInput } from "../../graphql/app-error";
import type { PeriodView } from "../../graphql/period-view";
import { homeRegionId } from "../regions";
import { compareIndicatorSql } from "./compare-indicator.sql";
import { type CompareIndicatorInput, pointsMax } from "./comparison.inputs";
import {
  type ComparisonPoint,
  type ComparisonSeries,
  type IndicatorComparison,
  Measure,
  type StatementView,
  ValueKind,
} from "./comparison.types";
import { intervalOfParts, noInterval } from "./interval-of-parts";

const monthsOf = { FINANCIAL_YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1 } as const;
const kindOfMonths: Readonly<Record<number, PeriodKind>> = {
  12: "FINANCIAL_YEAR",
  6: "HALF",
  3: "QUARTER",
  1: "MONTH",
};

interface ComparisonRow {
  readonly indicatorId: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: "SNAPSHOT" | "FLOW";
  readonly derivable: boolean;
  readonly periodMonths: number;
  readonly hasBreakdown: boolean;
  readonly hasPart: boolean;
  readonly areaId: string | null;
  readonly areaSlug: string | null;
  readonly categoryCode: string | null;
  readonly categoryTitle: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly value: string | null;
  readonly valueKind: ValueKind;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly denominatorDate: string | null;
  readonly factor: number | null;
  readonly change: string | null;
  readonly rank: number | null;
  readonly source: string | null;
  readonly section: string | null;
  readonly note: string | null;
  readonly statements: (Omit<StatementView, "period"> & { periodLabel: string })[] | null;
}

/** Compares what was published; reads nothing else, whatever the viewer's own boards hold. */
export class ComparisonsService {
  /** Areas side by side for one indicator. Throws BAD_USER_INPUT that names the argument at fault. */
  async compareIndicator(scope: Scope, input: CompareIndicatorInput): Promise<IndicatorComparison> {
    const regionId = await homeRegionId(scope, input.region);
    const from = parseDayOf("from", input.from).start;
    const to = parseDayOf("to", input.to).end;
    if (from > to)
      throw badInput("from", `${input.from} is after ${input.to}. Enter a start that is not after the end.`);
    if (isGiven(input.category) && !isGiven(input.breakdown)) {
      throw badInput("breakdown", "Name the breakdown that the category belongs to.");
    }
    const slugs = input.areas && [...new Set(input.areas)];

    const rows = await scope.rows<ComparisonRow>("compare indicator", compareIndicatorSql, [
      regionId,
      input.code,
      slugs ?? null,
      from,
      to,
      input.measure,
      input.periodKind ? monthsOf[input.periodKind] : null,
      input.breakdown ?? null,
      input.category ?? null,
      pointsMax,
    ]);
    const [first] = rows;
    if (!first) throw badInput("code", `"${input.code}" is not an indicator of the catalogue.`);
    refuseUnknown(rows, first, input, slugs);
    return buildComparison(rows, first, input.measure);
  }
}

function isGiven(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}

function parseDayOf(argument: "from" | "to", text: string): Period {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof PeriodError) throw badInput(argument, error.message);
    throw error;
  }
}

function refuseUnknown(
  rows: readonly ComparisonRow[],
  first: ComparisonRow,
  input: CompareIndicatorInput,
  slugs: readonly string[] | null | undefined,
): void {
  if (input.measure === Measure.RATE && first.unit !== "COUNT") {
    throw badInput("measure", `"${first.title}" is not a count, so it has no rate.`);
  }
  if (input.measure === Measure.RATE && !first.derivable) {
    throw badInput("measure", `"${first.title}" is shown as printed: no rate is worked out from it.`);
  }
  const found = new Set(rows.map(({ areaSlug }) => areaSlug));
  const missing = slugs?.filter((slug) => !found.has(slug)) ?? [];
  if (missing.length > 0) {
    throw badInput("areas", `${missing.map((slug) => `"${slug}"`).join(", ")} is not an area of your region.`);
  }
  if (!first.hasBreakdown) {
    throw badInput("breakdown", `"${first.title}" is not broken down by "${input.breakdown}".`);
  }
  if (!first.hasPart) {
    throw badInput("category", `"${input.category}" is not a category of "${input.breakdown}" for "${first.title}".`);
  }
  if (rows.length > pointsMax) {
    throw badInput("from", `This asks for more than ${pointsMax} values: narrow the dates, areas or categories.`);
  }
}

function buildComparison(rows: readonly ComparisonRow[], first: ComparisonRow, measure: Measure): IndicatorComparison {
  const kind: PeriodKind = first.kind === "SNAPSHOT" ? "DATE" : (kindOfMonths[first.periodMonths] ?? "FINANCIAL_YEAR");
  const periods = new Map<string, PeriodView>();
  const series = new Map<string, ComparisonSeries>();
  for (const row of rows) {
    if (!row.areaId) continue;
    const key = `${row.areaId} ${row.categoryCode ?? ""}`;
    let line = series.get(key);
    if (!line) {
      line = { areaId: row.areaId, category: row.categoryCode, categoryTitle: row.categoryTitle, points: [] };
      series.set(key, line);
    }
    if (!row.end) continue;
    let period = periods.get(row.end);
    if (!period) periods.set(row.end, (period = periodOf(kind, row.end)));
    line.points.push(buildPoint(row, period));
  }
  return { indicatorId: first.indicatorId, measure, periods: [...periods.values()], series: [...series.values()] };
}

function buildPoint(row: ComparisonRow, period: PeriodView): ComparisonPoint {
  const { value, valueKind, numerator, denominator, denominatorDate, change, rank, source, section, note } = row;
  return {
    period,
    value: valueKind === ValueKind.VALUE ? value : null,
    valueKind,
    numerator,
    denominator,
    denominatorDate,
    ...(valueKind === ValueKind.VALUE ? intervalOfParts(numerator, denominator, row.factor) : noInterval),
    change,
    rank,
    source,
    section,
    note,
    statements: (row.statements ?? []).map(({ periodLabel, ...statement }) => ({
      ...statement,
      period: parsePeriod(periodLabel),
    })),
  };
}
