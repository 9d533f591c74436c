import {
  countAreas,
  pointAt,
  scaleOf,
  seriesKey,
  seriesName,
  type Comparison,
  type Point,
  type Series,
  type SeriesNamed,
} from "./comparison";
import { listNames } from "../../kit/words/running-text";
import { periodTitle, shortPeriods } from "./period-words";
import { inConflict, isUnused, type StatedPoint } from "./point-statements";
import { changeWords, measureWords, valueWords } from "./value-words";

/** One value as the table writes it. */
export interface TableValue {
  readonly text: string;
  readonly isMissing: boolean;
  /** Id of the panel that lists the statements, where they differ. */
  readonly conflictId: string | undefined;
}

export interface TableLine {
  readonly key: string;
  readonly head: string;
  readonly values: readonly TableValue[];
  /** "Up 41" from the last period but one to the last; undefined in a table without changes. */
  readonly change: string | undefined;
}

export interface TableModel {
  readonly key: string;
  readonly caption: string;
  readonly rowHead: string;
  readonly periods: readonly string[];
  /** "Change, 2013 to 2014"; undefined where nothing is worked out, or periods do not follow each other. */
  readonly changeHead: string | undefined;
  readonly lines: readonly TableLine[];
}

/** More periods than these scroll in a region of their own. */
export const periodsBesideMax = 6;

/** The tables of a comparison: one of areas, or one an area where categories are shown. */
export function buildTables(comparison: Comparison): TableModel[] {
  const byCategory = comparison.series.some(({ category }) => category !== null);
  const what = `${comparison.indicator.title}, ${lowerFirst(measureWords(scaleOf(comparison)))}`;
  if (!byCategory) return [buildTable(comparison, comparison.series, what, "Area", ({ area }) => area.name)];
  const areas = [...new Set(comparison.series.map(({ area }) => area.slug))];
  return areas.map((slug) => {
    const series = comparison.series.filter(({ area }) => area.slug === slug);
    const name = series[0]?.area.name ?? slug;
    return buildTable(comparison, series, `${name}: ${what}`, "Category", (one) => one.categoryTitle ?? "Total");
  });
}

/** Whether the table says how values changed: the API works changes out for periods that follow each other. */
export function showsChange({ indicator, periods, series }: Comparison): boolean {
  return indicator.derivable && periods.length > 1 && (indicator.kind === "FLOW" || hasChange(series));
}

function hasChange(series: readonly Series[]): boolean {
  return series.some(({ points }) => points.some(({ change }) => change !== null && change !== undefined));
}

function buildTable(
  comparison: Comparison,
  series: readonly Series[],
  caption: string,
  rowHead: string,
  headOf: (series: Series) => string,
): TableModel {
  const { periods } = comparison;
  const last = periods.at(-1);
  const short = shortPeriods(periods);
  const changes = showsChange(comparison) && last;
  return {
    key: series[0] ? seriesKey(series[0]) : caption,
    caption,
    rowHead,
    periods: periods.map(periodTitle),
    changeHead: changes ? `Change, ${short.at(-2)} to\u00a0${short.at(-1)}` : undefined,
    lines: series.map((one) => ({
      key: seriesKey(one),
      head: headOf(one),
      values: periods.map((period) => buildValue(comparison, one, pointAt(one, period))),
      change: changes ? changeWords(pointAt(one, last)?.change, scaleOf(comparison)) : undefined,
    })),
  };
}

/** A point as a table writes it. */
export function buildValue(comparison: Comparison, series: Series, point: Point | undefined): TableValue {
  return {
    text: valueWords(point, scaleOf(comparison)),
    isMissing: point?.valueKind !== "VALUE",
    conflictId: point && inConflict(point) ? conflictIdOf(series, point) : undefined,
  };
}

/** The id of the panel of a conflict at a point, the first unless said otherwise. */
export function conflictIdOf(series: Series, { period }: Pick<Point, "period">, index = 0): string {
  const id = `conflict-${seriesKey(series)}-${period.label}${index > 0 ? `-${index + 1}` : ""}`;
  return id.replaceAll(/[^A-Za-z0-9]+/g, "-");
}

/** As much of a series as the words of its table need. */
type SeriesStated = SeriesNamed & { readonly points: readonly (StatedPoint & Pick<Point, "reason">)[] };

/** The words that stand in the tables for missing values, each with what it means there. */
export function meaningsOf({ series }: { readonly series: readonly SeriesStated[] }): string[] {
  const points = series.flatMap((one) => one.points);
  const nothingStored = points.some(isUnused)
    ? "no value is stored, or that nothing stated stands"
    : "no value is stored";
  const meanings: Partial<Record<Point["valueKind"], string>> = {
    NO_DATA: `No data means that ${nothingStored}. It does not mean zero.`,
    NOT_AVAILABLE: "Not available means that the report says so.",
    NOT_APPLICABLE: "Not applicable means that the question does not arise there.",
    CONFIDENTIAL: "Confidential means that the value is withheld, so that nobody can be recognised.",
    LOW: "Low means a value that rounds to zero.",
    AWAITED: "Awaited means that the value was asked for and has not been received.",
  };
  const kinds = new Set(points.filter(({ reason }) => !reason).map(({ valueKind }) => valueKind));
  return [
    ...Object.entries(meanings).flatMap(([kind, words]) => (kinds.has(kind as Point["valueKind"]) ? [words] : [])),
    ...reasonsOf(series),
  ];
}

/** "Not available for Halton and Warrington. No population is stored.": each reason once, with what it is for. */
function reasonsOf(series: readonly SeriesStated[]): string[] {
  const areas = countAreas(series);
  const reasons = [...new Set(series.flatMap(({ points }) => points.flatMap(({ reason }) => reason || [])))];
  return reasons.map((reason) => {
    const names = series.filter(({ points }) => points.some((point) => point.reason === reason));
    return `Not available for ${listNames(names.map((one) => seriesName(one, areas)))}. ${reason}`;
  });
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
