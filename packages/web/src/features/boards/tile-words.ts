import type { StateKind } from "../../ui/state-word";
import {
  changeWords,
  numberOf,
  numberWords,
  periodTitle,
  type Point,
  pointWords,
  scaleOf,
  type Verdict,
} from "../comparison";
import type { Tile } from "./tile";

/** How a tile is judged: its word, with the shape of that state. */
export interface TileState {
  readonly kind: StateKind;
  readonly word: string;
}

const verdictStates: Readonly<Record<Exclude<Verdict["verdict"], "NOT_COMPARED">, TileState>> = {
  HIGHER: { kind: "higher", word: "Higher" },
  LOWER: { kind: "lower", word: "Lower" },
  BETTER: { kind: "better", word: "Better" },
  WORSE: { kind: "worse", word: "Worse" },
  SIMILAR: { kind: "similar", word: "Similar" },
};

/** The API's verdict on the latest value; without one, whether there is a direction to judge by at all. */
export function tileState({ indicator, benchmark }: Tile): TileState {
  if (benchmark && benchmark.verdict !== "NOT_COMPARED") return verdictStates[benchmark.verdict];
  const isJudged = indicator.derivable && (indicator.polarity !== "NO_JUDGEMENT" || benchmark !== undefined);
  return isJudged ? { kind: "not-compared", word: "Not compared" } : { kind: "no-judgement", word: "No judgement" };
}

const directions = { HIGHER_IS_BETTER: "Higher is better", LOWER_IS_BETTER: "Lower is better", NO_JUDGEMENT: "" };

/** Why nothing is compared where there is something to compare with; "Up 41 on 31 March 2013", with the good direction. */
export function tileSentences({ indicator, comparison, points, benchmark }: Tile, latest: Point): string[] {
  if (!indicator.derivable) return ["Shown as printed"];
  const previous = points[points.indexOf(latest) - 1];
  const why = benchmark?.verdict === "NOT_COMPARED" ? benchmark.reason?.replace(/\.$/, "") : undefined;
  const change = !previous || numberOf(previous) === undefined ? "No value for the period before" : changeOf();
  return [...(why ? [why] : []), [change, directions[indicator.polarity]].filter(Boolean).join(". ")];

  function changeOf(): string {
    const words = changeWords(latest.change, scaleOf(comparison));
    return previous && latest.change !== null ? `${words} on ${periodTitle(previous.period)}` : "Change not known";
  }
}

/** The chart in words: every value and what conflicts with it, then what the latest is compared with. */
export function describeTile({ comparison, points, benchmark }: Tile): string {
  const scale = scaleOf(comparison);
  const values = points.map((point) => `${periodTitle(point.period)} ${pointWords(point, scale)}`).join(", ");
  return benchmark
    ? `${values}. ${benchmark.benchmark.name} ${numberWords(benchmark.value, scale)}`.replaceAll("'", "’")
    : values;
}
