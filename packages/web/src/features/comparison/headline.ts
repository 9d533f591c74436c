import {
  countAreas,
  numberOf,
  pointAt,
  scaleOf,
  seriesName,
  type Comparison,
  type Series,
  type StoredPeriod,
} from "./comparison";
import { shortPeriods, whenWords } from "./period-words";
import { valueWords } from "./value-words";

const wordsMax = 10;

/**
 * The message of the figure in ten words at most: how the series with most to tell moved last, else who is highest, else what the
 * one value is. Figures that nothing may be worked out from get no message but their name.
 */
export function buildHeadline(comparison: Comparison, focusArea?: string): string {
  const withValues = comparison.series.filter((series) => series.points.some((point) => numberOf(point) !== undefined));
  if (withValues.length === 0) return "No values are stored for these choices";
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

/** The person's own board if it has a course to tell, else the series with most values. */
function chooseFocus(series: readonly Series[], focusArea: string | undefined): Series {
  const valuesIn = (one: Series) => one.points.filter((point) => numberOf(point) !== undefined).length;
  const own = series.find(({ area, category }) => area.slug === focusArea && category === null);
  if (own && valuesIn(own) > 1) return own;
  return series.reduce((most, one) => (valuesIn(one) > valuesIn(most) ? one : most));
}

/** How a series moved over the last periods that follow each other without a gap. */
function movements(comparison: Comparison, series: Series): string[] {
  const course = lastCourse(comparison, series);
  if (course.length < 2) return [];
  const name = figureOf(comparison, series);
  const years = shortPeriods(comparison.periods);
  const [before, previous, last] = [course.at(-3), course.at(-2), course.at(-1)];
  if (!previous || !last) return [];
  const scale = scaleOf(comparison);
  const value = valueWords(last.point, scale);
  const step = stepOf(previous.number, last.number);
  const earlier = before ? stepOf(before.number, previous.number) : undefined;
  const year = years[previous.index] ?? "";
  if (earlier === undefined) {
    if (step === "stayed") return [`${name} stayed at ${value}`];
    return [`${name} ${step} from ${valueWords(previous.point, scale)} to ${value}`];
  }
  if (earlier === step) {
    if (step === "stayed") return [`${name} stayed at ${value} throughout`, `${name} stayed at ${value}`];
    return [`${name} ${step} again, to ${value}, ${dayWords(last.point.period)}`, `${name} ${step} again, to ${value}`];
  }
  const then = step === "stayed" ? "then stayed there" : `then ${step}`;
  return [`${name} ${earlier} in ${year}, ${then}`, `${name} ${earlier}, ${then}`];
}

/** Who is highest in the last period in which at least two have a value. */
function highest(comparison: Comparison, series: readonly Series[]): string[] {
  for (const period of [...comparison.periods].reverse()) {
    const values = series
      .map((one) => ({ one, point: pointAt(one, period), number: numberOf(pointAt(one, period)) }))
      .filter((entry): entry is typeof entry & { number: number } => entry.number !== undefined);
    if (values.length < 2) continue;
    const top = values.reduce((most, entry) => (entry.number > most.number ? entry : most));
    if (values.filter(({ number }) => number === top.number).length > 1) continue;
    const words = `${nameOf(comparison, top.one)} is highest, at ${valueWords(top.point, scaleOf(comparison))}`;
    return [`${words}, ${dayWords(period)}`, words];
  }
  return [];
}

/** "on 31 March 2012" after a value, where another "at" would stand twice; "in 2013-14" for what lasts. */
function dayWords(period: StoredPeriod): string {
  return whenWords(period).replace(/^at /, "on ");
}

function lone(comparison: Comparison, series: Series): string[] {
  const point = [...series.points].reverse().find((candidate) => numberOf(candidate) !== undefined);
  if (!point) return [];
  const words = `${nameOf(comparison, series)}: ${valueWords(point, scaleOf(comparison))}`;
  return [`${words} ${whenWords(point.period)}`, words];
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

/** What moves is an area's figure, not the area: "Halton's figure", "Cheshire East's statistical neighbours' figure". */
function figureOf(comparison: Comparison, series: Series): string {
  const name = nameOf(comparison, series);
  if (series.category !== null) return name;
  return `${name}${name.endsWith("s") ? "’" : "’s"} figure`;
}

function firstShort(candidates: readonly string[]): string {
  return candidates.find((words) => words.split(/\s+/).length <= wordsMax) ?? candidates.at(-1) ?? "";
}
