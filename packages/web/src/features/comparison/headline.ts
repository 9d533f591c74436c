import {
  countAreas,
  hasNumbers,
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
  const withValues = comparison.series.filter(hasNumbers);
  if (withValues.length === 0) return "No values to show for these choices";
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

/**
 * How a series moved over the last periods that follow each other without a gap: in a sentence about what is counted, or after the
 * series' name alone where that is too long.
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
  const year = shortPeriods(comparison.periods)[previous.index] ?? "";
  if (earlier === undefined) {
    if (step === "stayed") return [`${subject} stayed at ${value}`, `${name}: unchanged at ${value}`];
    const from = valueWords(previous.point, scale);
    return [`${subject} ${step} from ${from} to ${value}`, `${name}: ${ways[step]} from ${from} to ${value}`];
  }
  if (earlier === step) {
    if (step === "stayed") return [`${subject} stayed at ${value} throughout`, `${name}: unchanged at ${value}`];
    return [
      `${subject} ${step} again, to ${value}`,
      `${name}: ${ways[step]} again, to ${value}, ${dayWords(last.point.period)}`,
      `${name}: ${ways[step]} again, to ${value}`,
    ];
  }
  const then = step === "stayed" ? "then stayed there" : `then ${step}`;
  return [
    `${subject} ${earlier} in ${year}, ${then}`,
    `${name}: ${ways[earlier]} in ${year}, then ${ways[step]}, to ${value}`,
    `${name}: ${ways[earlier]}, then ${ways[step]}, to ${value}`,
    `${name}: ${ways[earlier]}, then ${ways[step]}`,
  ];
}

const ways = { rose: "up", fell: "down", stayed: "unchanged" } as const;

/** Who is highest in the last period in which at least two have a value, always with that period: another may hold a higher value. */
function highest(comparison: Comparison, series: readonly Series[]): string[] {
  const valuesIn = (period: StoredPeriod) =>
    series.flatMap((one) => {
      const point = pointAt(one, period);
      const number = numberOf(point);
      return point && number !== undefined ? [{ one, point, number }] : [];
    });
  const period = comparison.periods.findLast((candidate) => valuesIn(candidate).length > 1);
  if (!period) return [];
  const values = valuesIn(period);
  const most = Math.max(...values.map(({ number }) => number));
  const [top, ...level] = values.filter(({ number }) => number === most);
  if (!top || level.length > 0) return [];
  const name = nameOf(comparison, top.one);
  const value = valueWords(top.point, scaleOf(comparison));
  return [
    `${name} is highest ${whenWords(period)}, at ${value}`,
    `${name} highest ${whenWords(period)}: ${value}`,
    `Highest ${whenWords(period)}: ${name}`,
  ];
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
