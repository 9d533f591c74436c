import { capitalise, countWords, listNames } from "../../kit/words/running-text";
import {
  isBoardArea,
  numberOf,
  pointAt,
  scaleOf,
  type Comparison,
  type Point,
  type Scale,
  type Series,
  type StoredPeriod,
  type Verdict,
} from "./comparison";
import { periodTitle, whenWords } from "./period-words";
import { numberWords, valueWords } from "./value-words";

/** A sentence beside the figure, headed by its state word. */
export interface Remark {
  readonly state: string;
  readonly sentence: string;
}

/** What may be said of the figure: the direction that is good, the comparison with benchmarks, the rank. */
export function buildRemarks(comparison: Comparison): Remark[] {
  if (!comparison.indicator.derivable) {
    return [
      {
        state: "As printed.",
        sentence:
          "These figures are shown as the reports print them, and nothing is worked out from them: no change, no rank, no rate.",
      },
    ];
  }
  return [directionOf(comparison), ...benchmarksOf(comparison), ...ranksOf(comparison)];
}

function directionOf({ indicator }: Comparison): Remark {
  switch (indicator.polarity) {
    case "NO_JUDGEMENT":
      return {
        state: "No judgement.",
        sentence: "This indicator has no good or bad direction, so no board is marked better or worse.",
      };
    case "HIGHER_IS_BETTER":
      return { state: "Higher is better.", sentence: "A change is marked by its word and number alone." };
    case "LOWER_IS_BETTER":
      return { state: "Lower is better.", sentence: "A change is marked by its word and number alone." };
  }
}

/** How the boards stand to each area compared with, in the last period for which that was judged. */
function benchmarksOf(comparison: Comparison): Remark[] {
  const judged = comparison.series.flatMap((series) =>
    series.points.flatMap((point) => point.verdicts.map((verdict) => ({ series, period: point.period, verdict }))),
  );
  // A category is compared with the same category elsewhere.
  const keyOf = ({ verdict, series }: Judged) => `${verdict.benchmark.slug} ${series.category ?? ""}`;
  return [...new Set(judged.map(keyOf))].flatMap((key) => {
    const against = judged.filter((one) => keyOf(one) === key);
    const period = comparison.periods.findLast(({ label }) => against.some((one) => one.period.label === label));
    const last = against.filter((one) => one.period.label === period?.label);
    const [first] = last;
    return period && first ? tellVerdicts(comparison, period, first, last) : [];
  });
}

interface Judged {
  readonly series: Series;
  readonly verdict: Verdict;
}

function tellVerdicts(
  comparison: Comparison,
  period: StoredPeriod,
  { verdict: { benchmark, value }, series: { categoryTitle } }: Judged,
  judged: readonly Judged[],
): Remark[] {
  const of = [benchmark.name, categoryTitle].filter(Boolean).join(", ");
  const against = `${of}, ${numberWords(value, scaleOf(comparison))} ${whenWords(period)}`;
  const areasOf = (some: readonly Judged[]) => listNames(some.map(({ series }) => series.area.name));
  const places = comparedVerdicts.flatMap((verdict) => {
    const there = judged.filter((one) => one.verdict.verdict === verdict);
    if (there.length === 0) return [];
    return [`${areasOf(there)} ${there.length === 1 ? "is" : "are"} ${verdict.toLowerCase()}`];
  });
  const missing = judged.filter(({ verdict }) => verdict.verdict === "NOT_COMPARED");
  const reasons = [...new Set(missing.map(({ verdict }) => verdict.reason ?? ""))];
  return [
    ...(places.length > 0 ? [{ state: "Compared.", sentence: `Against ${against}, ${listNames(places)}.` }] : []),
    ...reasons.map((reason) => {
      const names = areasOf(missing.filter(({ verdict }) => (verdict.reason ?? "") === reason));
      const why = reason === "" ? "." : `: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
      return { state: "Not compared.", sentence: `${names} against ${against}${why}` };
    }),
  ].map(({ state, sentence }) => ({ state, sentence: sentence.replaceAll("'", "’") }));
}

const comparedVerdicts = ["BETTER", "HIGHER", "SIMILAR", "LOWER", "WORSE"] as const;

function ranksOf(comparison: Comparison): Remark[] {
  const period = comparison.periods.at(-1);
  const boards = comparison.series.filter((one) => isBoardArea(one) && one.category === null);
  if (!period || boards.length < 2) return [];
  const isCount = comparison.indicator.unit === "COUNT" && comparison.measure === "VALUE";
  const caution = isCount ? " These are numbers; the areas differ in size." : "";
  const stored = boards.flatMap((series) => {
    const point = pointAt(series, period);
    return point && numberOf(point) !== undefined ? [{ name: series.area.name, point }] : [];
  });
  const ranked = stored
    .filter((entry): entry is typeof entry & { point: { rank: number } } => typeof entry.point.rank === "number")
    .sort((a, b) => a.point.rank - b.point.rank);
  if (ranked.length > 1) {
    const scale = scaleOf(comparison);
    const places = ranked.map(
      ({ name, point }) => `${point.rank} ${name} (${valueWords(point, scale)}${intervalWords(point)})`,
    );
    const others = listNames(stored.filter(({ point }) => typeof point.rank !== "number").map(({ name }) => name));
    const unranked = others ? ` Not ranked: ${others}, where no interval can be worked out.` : "";
    const hidden = hiddenWords(boards, period, scale);
    const sentence = `Best first ${whenWords(period)}: ${places.join(", ")}.${unranked}${hidden}${caution}`;
    return [{ state: "Ranked.", sentence }];
  }
  return [{ state: "Not ranked.", sentence: `${whyUnranked(comparison, period, boards.length, stored)}${caution}` }];
}

/** What may come before or between the ranked ones without a number of its own. */
function hiddenWords(boards: readonly Series[], period: StoredPeriod, scale: Scale): string {
  const hidden = boards.flatMap((series) => {
    const point = pointAt(series, period);
    const isHidden = point?.valueKind === "LOW" || point?.valueKind === "CONFIDENTIAL";
    return isHidden ? [`${series.area.name} (${valueWords(point, scale).toLowerCase()})`] : [];
  });
  return hidden.length > 0 ? ` Without a place: ${listNames(hidden)}.` : "";
}

function whyUnranked(
  { indicator }: Comparison,
  period: StoredPeriod,
  boards: number,
  stored: readonly { readonly point: Point }[],
): string {
  const isJudged = indicator.polarity !== "NO_JUDGEMENT";
  if (isJudged && stored.length > 1) {
    const certain = stored.filter(({ point }) => hasInterval(point)).length;
    if (certain > 1) return "The 95% intervals overlap, so the order may be chance.";
    if (certain === 0) return "No interval can be worked out, so a difference may be chance.";
    return `An interval can be worked out for one of the ${countWords(boards)} boards alone, so a difference may be chance.`;
  }
  if (!isJudged && stored.length > 1) return "There is no good direction to rank by.";
  const has = stored.length === 1 ? "has" : "have";
  return `${capitalise(countWords(stored.length))} of the ${countWords(boards)} boards ${has} a value for ${periodTitle(period)}.`;
}

function hasInterval({ lower, upper }: Point): boolean {
  return typeof lower === "string" && typeof upper === "string";
}

/** The 95% interval in words, so that no rank stands without its uncertainty. */
function intervalWords(point: Point): string {
  return hasInterval(point) ? `, 95% interval ${point.lower} to ${point.upper}` : "";
}
