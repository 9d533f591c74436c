import {
  countAreas,
  hasNumbers,
  isBoardArea,
  numberOf,
  pointAt,
  scaleOf,
  seriesName,
  type Comparison,
  type Series,
  type StoredPeriod,
} from "./comparison";
import { kindOfPeriod, periodTitle, shortPeriods, whenWords } from "./period-words";
import type { SeriesPoint } from "./point-statements";
import { valueWords } from "./value-words";

const wordsMax = 10;

/**
 * The message of the figure in ten words at most: how the series with most to tell moved last, else who is highest, else what the
 * one value is. Figures that nothing may be worked out from get no message but their name.
 */
export function buildHeadline(comparison: Comparison, focusArea?: string): string {
  const withValues = comparison.series.filter(hasNumbers);
  if (withValues.length === 0) return whyNothing(comparison);
  if (!comparison.indicator.derivable)
    return firstShort([`${comparison.indicator.title}, as printed`, "Figures as printed"]);
  const focus = chooseFocus(withValues, focusArea);
  const candidates = [
    ...(comparison.series[0]?.category === null ? movements(comparison, focus) : []),
    ...highest(comparison, withValues),
    ...movements(comparison, focus),
    ...lone(comparison, focus),
  ];
  return firstShort([...candidates, "The figures side by side"]);
}

/** Why there is nothing to show, where there is one reason for all that is missing and not only because nothing is stored. */
function whyNothing(comparison: Comparison): string {
  const points = comparison.series.flatMap((one) => one.points).filter(({ valueKind }) => valueKind !== "NO_DATA");
  const [first] = points;
  const isAlike = points.every(
    ({ valueKind, reason }) => valueKind === first?.valueKind && Boolean(reason) === Boolean(first.reason),
  );
  if (!first || !isAlike) return "No values to show for these choices";
  if (first.reason) return `No ${derivedNoun(comparison)} can be worked out for these choices`;
  const all = points.length === 1 ? "The value" : "Every value";
  switch (first.valueKind) {
    case "CONFIDENTIAL":
      return `${all} for these choices is confidential`;
    case "AWAITED":
      return `${all} for these choices is awaited`;
    case "LOW":
      return `${all} for these choices is low`;
    case "NOT_AVAILABLE":
      return "No value is available for these choices";
    case "NOT_APPLICABLE":
      return "The question does not arise for these choices";
    default:
      return "No values to show for these choices";
  }
}

function derivedNoun({ measure, indicator }: Comparison): string {
  if (measure === "RATE" || indicator.unit === "RATE_PER_10000") return "rate";
  return indicator.unit === "PERCENT" ? "percentage" : "value";
}

/** The person's own board if it has a course to tell, else the board with most values, else whatever has. */
function chooseFocus(series: readonly Series[], focusArea: string | undefined): Series {
  const valuesIn = (one: Series) => one.points.filter((point) => numberOf(point) !== undefined).length;
  const own = series.find(({ area, category }) => area.slug === focusArea && category === null);
  if (own && valuesIn(own) > 1) return own;
  const boards = series.filter(isBoardArea);
  return (boards.length > 0 ? boards : series).reduce((most, one) => (valuesIn(one) > valuesIn(most) ? one : most));
}

/**
 * How a series moved over the last periods that follow each other without a gap, and when: in a sentence about what is counted, or
 * after the series' name alone where that is too long.
 */
function movements(comparison: Comparison, series: Series): string[] {
  const course = lastCourse(comparison, series);
  const [before, previous, last] = [course.at(-3), course.at(-2), course.at(-1)];
  if (!previous || !last) return [];
  const name = nameOf(comparison, series);
  const subject = subjectOf(comparison, series);
  const scale = scaleOf(comparison);
  const value = valueWords(last.point, scale);
  const step = stepOf(previous.number, last.number);
  const earlier = before ? stepOf(before.number, previous.number) : undefined;
  const whenIn = (index: number) => shortWhen(comparison.periods, index);
  const dated = (words: string) => withDate(words, comparison.periods, last.index);
  if (step === "stayed" && (!before || earlier === "stayed")) {
    const first = before ?? previous;
    const span = `from ${periodTitle(first.point.period)} to ${periodTitle(last.point.period)}`;
    const short = shortPeriods(comparison.periods);
    const years = `from ${short[first.index]} to ${short[last.index]}`;
    return [
      `${subject} stayed at ${value} ${span}`,
      `${subject} stayed at ${value} ${years}`,
      `${name}: unchanged at ${value} ${years}`,
      ...dated(`${name}: unchanged at ${value}`),
    ];
  }
  if (earlier === undefined) {
    const from = valueWords(previous.point, scale);
    return [
      ...dated(`${subject} ${step} from ${from} to ${value}`),
      ...dated(`${name}: ${ways[step]} from ${from} to ${value}`),
      ...dated(`${name}: ${ways[step]} to ${value}`),
    ];
  }
  if (earlier === step) {
    return [
      `${subject} ${step} again ${whenIn(last.index)}, to ${value}`,
      `${name}: ${ways[step]} again ${whenIn(last.index)}, to ${value}`,
      ...dated(`${name}: ${ways[step]} again, to ${value}`),
      ...dated(`${name}: ${ways[step]} to ${value}`),
    ];
  }
  const turn = whenIn(previous.index);
  return [
    `${subject} ${earlier} ${turn}, ${step === "stayed" ? "then stayed there" : `then ${step}`}`,
    `${name}: ${ways[earlier]} ${turn}, then ${ways[step]}, to ${value}`,
    `${name}: ${ways[earlier]} ${turn}, then ${ways[step]}`,
    ...dated(`${name}: ${ways[earlier]}, then ${ways[step]}`),
  ];
}

const ways = { rose: "up", fell: "down", stayed: "unchanged" } as const;

/** "in 2013" for a day that the others share with it, "in Q1 2013-14", else the day in full: "at 30 June 2013". */
function shortWhen(periods: readonly StoredPeriod[], index: number): string {
  const [period, short] = [periods[index], shortPeriods(periods)[index]];
  if (!period || short === undefined) return "";
  return kindOfPeriod(period.label) === "DATE" && !/^[0-9]{4}$/.test(short) ? whenWords(period) : `in ${short}`;
}

/** The words with their date, in full and, where that makes too many of them, more briefly. */
function withDate(words: string, periods: readonly StoredPeriod[], index: number): string[] {
  const period = periods[index];
  if (!period) return [words];
  return [`${words} ${whenWords(period)}`, `${words}, ${periodTitle(period)}`, `${words} ${shortWhen(periods, index)}`];
}

/**
 * Who is highest in the last period in which at least two have a value, always with that period: another may hold a higher value. A
 * board alone among areas to compare with is told beside the first of them.
 */
function highest(comparison: Comparison, all: readonly Series[]): string[] {
  const valuesIn = (period: StoredPeriod) =>
    all.flatMap((series) => {
      const point = pointAt(series, period);
      const number = numberOf(point);
      return point && number !== undefined ? [{ series, point, number }] : [];
    });
  const period = comparison.periods.findLast((candidate) => valuesIn(candidate).length > 1);
  if (!period) return [];
  const values = valuesIn(period);
  const [own, ...others] = values.filter(({ series }) => isBoardArea(series));
  if (own && others.length === 0) return besideComparator(comparison, period, own, values);
  const most = Math.max(...values.map(({ number }) => number));
  const [top, ...level] = values.filter(({ number }) => number === most);
  if (!top || level.length > 0) return [];
  const name = nameOf(comparison, top.series);
  const value = valueWords(top.point, scaleOf(comparison));
  const verb = top.series.area.kind === "STATISTICAL_NEIGHBOURS" ? "are" : "is";
  return [
    `${name} ${verb} highest ${whenWords(period)}, at ${value}`,
    `${name} highest ${whenWords(period)}: ${value}`,
    `Highest ${whenWords(period)}: ${name}`,
  ];
}

/** "Cheshire East: 16% in 2013-14, England 14.9%". */
function besideComparator(
  comparison: Comparison,
  period: StoredPeriod,
  own: SeriesPoint,
  values: readonly SeriesPoint[],
): string[] {
  const scale = scaleOf(comparison);
  const words = `${nameOf(comparison, own.series)}: ${valueWords(own.point, scale)} ${whenWords(period)}`;
  const other = values.find(({ series }) => !isBoardArea(series));
  return other ? [`${words}, ${nameOf(comparison, other.series)} ${valueWords(other.point, scale)}`] : [];
}

function lone(comparison: Comparison, series: Series): string[] {
  const index = comparison.periods.findLastIndex((period) => numberOf(pointAt(series, period)) !== undefined);
  const period = comparison.periods[index];
  if (!period) return [];
  const words = `${nameOf(comparison, series)}: ${valueWords(pointAt(series, period), scaleOf(comparison))}`;
  return [...withDate(words, comparison.periods, index), words];
}

/** The values up to the last one, back to the first gap. */
function lastCourse(comparison: Comparison, series: Series) {
  const entries = comparison.periods.map((period, index) => {
    const point = pointAt(series, period);
    return { index, point, number: numberOf(point) };
  });
  const last = entries.findLastIndex(({ number }) => number !== undefined);
  const first = entries.findLastIndex(({ number }, index) => index < last && number === undefined) + 1;
  return entries
    .slice(first, last + 1)
    .flatMap(({ index, point, number }) =>
      point !== undefined && number !== undefined ? [{ index, point, number }] : [],
    );
}

function stepOf(from: number, to: number): "rose" | "fell" | "stayed" {
  return to === from ? "stayed" : to > from ? "rose" : "fell";
}

function nameOf(comparison: Comparison, series: Series): string {
  return seriesName(series, countAreas(comparison.series));
}

/** What moves is what is counted, not the area: "Halton’s missing episodes", "Halton’s rate of missing episodes". */
function subjectOf(comparison: Comparison, series: Series): string {
  const name = nameOf(comparison, series);
  if (series.category !== null) return name;
  const noun = lowerFirst(comparison.indicator.title);
  const owned = comparison.measure === "RATE" ? `rate of ${noun}` : noun;
  return `${name}${name.endsWith("s") ? "’" : "’s"} ${owned}`;
}

/** The title within a sentence; names and abbreviations keep their capital. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]* [A-Z]|^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function firstShort(candidates: readonly string[]): string {
  const words = candidates.find((candidate) => candidate.split(/\s+/).length <= wordsMax) ?? candidates.at(-1) ?? "";
  return words.replaceAll("'", "’");
}
