import { isBoardArea, numberOf, pointAt, scaleOf, type Comparison, type Point } from "./comparison";
import { periodTitle, whenWords } from "./period-words";
import { valueWords } from "./value-words";

/** A sentence beside the figure, headed by its state word. */
export interface Remark {
  readonly state: string;
  readonly sentence: string;
}

export type Verdict = "Better" | "Worse" | "Higher" | "Lower" | "Similar" | "Not compared";

/**
 * How a value stands to a benchmark: outside it only when the whole 95% interval lies above or below. Without an interval there is
 * no comparison, and an area is never compared with itself.
 */
export function judge(
  point: Point | undefined,
  benchmark: number | undefined,
  polarity: Comparison["indicator"]["polarity"],
): Verdict {
  if (benchmark === undefined || numberOf(point) === undefined) return "Not compared";
  if (typeof point?.lower !== "string" || typeof point.upper !== "string") return "Not compared";
  const isAbove = Number(point.lower) > benchmark;
  if (!isAbove && !(Number(point.upper) < benchmark)) return "Similar";
  if (polarity === "NO_JUDGEMENT") return isAbove ? "Higher" : "Lower";
  return isAbove === (polarity === "HIGHER_IS_BETTER") ? "Better" : "Worse";
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

function benchmarksOf(comparison: Comparison): Remark[] {
  const { indicator, measure, series } = comparison;
  if (indicator.unit === "COUNT" && measure === "VALUE") return [];
  const boards = series.filter((one) => isBoardArea(one) && one.category === null);
  return series
    .filter((one) => !isBoardArea(one) && one.category === null)
    .flatMap((benchmark) => {
      const period = comparison.periods.findLast((one) => numberOf(pointAt(benchmark, one)) !== undefined);
      if (!period) return [];
      const value = pointAt(benchmark, period);
      const verdicts = boards.flatMap((board) => {
        const point = pointAt(board, period);
        if (numberOf(point) === undefined) return [];
        return [{ name: board.area.name, verdict: judge(point, numberOf(value), indicator.polarity) }];
      });
      if (verdicts.length === 0) return [];
      const against = `Against ${benchmark.area.name}, ${valueWords(value, scaleOf(comparison))} ${whenWords(period)}`;
      const compared = verdicts.filter(({ verdict }) => verdict !== "Not compared");
      const missing = verdicts.filter(({ verdict }) => verdict === "Not compared");
      return [
        ...(compared.length > 0
          ? [
              {
                state: "Compared.",
                sentence: `${against}: ${compared.map(({ name, verdict }) => `${name} ${verdict.toLowerCase()}`).join(", ")}.`,
              },
            ]
          : []),
        ...(missing.length > 0
          ? [
              {
                state: "Not compared.",
                sentence: `${against}: ${listNames(missing.map(({ name }) => name))}, for which no count is stored to test a difference.`,
              },
            ]
          : []),
      ];
    });
}

function ranksOf(comparison: Comparison): Remark[] {
  const period = comparison.periods.at(-1);
  const boards = comparison.series.filter((one) => isBoardArea(one) && one.category === null);
  if (!period || boards.length < 2) return [];
  const isCount = comparison.indicator.unit === "COUNT" && comparison.measure === "VALUE";
  const caution = isCount ? " These are numbers; the areas differ in size." : "";
  const ranked = boards
    .map((series) => ({ name: series.area.name, point: pointAt(series, period) }))
    .filter(
      (entry): entry is typeof entry & { point: Point & { rank: number } } => typeof entry.point?.rank === "number",
    )
    .sort((a, b) => a.point.rank - b.point.rank);
  if (ranked.length > 1) {
    const scale = scaleOf(comparison);
    const places = ranked.map(
      ({ name, point }) => `${point.rank} ${name} (${valueWords(point, scale)}${intervalWords(point)})`,
    );
    const isCertain = ranked.every(({ point }) => point.lower !== null && point.upper !== null);
    const doubt = isCertain ? "" : " No interval can be worked out, so a difference may be chance.";
    return [{ state: "Ranked.", sentence: `Best first ${whenWords(period)}: ${places.join(", ")}.${doubt}${caution}` }];
  }
  const stored = boards.filter((series) => numberOf(pointAt(series, period)) !== undefined).length;
  if (comparison.indicator.polarity === "NO_JUDGEMENT" && stored === boards.length) {
    return [{ state: "Not ranked.", sentence: `There is no good direction to rank by.${caution}` }];
  }
  const has = stored === 1 ? "has" : "have";
  return [
    {
      state: "Not ranked.",
      sentence: `${capitalise(countWords(stored))} of the ${countWords(boards.length)} boards ${has} a value for ${periodTitle(period)}.${caution}`,
    },
  ];
}

/** The 95% interval in words, so that no rank stands without its uncertainty. */
function intervalWords(point: Point): string {
  return point.lower !== null && point.upper !== null ? `, 95% interval ${point.lower} to ${point.upper}` : "";
}

const smallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** A count as running text writes it: words below ten. */
export function countWords(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** The same with a capital, for the start of a sentence. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "A", "A and B", "A, B and C". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
