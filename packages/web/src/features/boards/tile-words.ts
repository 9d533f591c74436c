import type { StateKind } from "../../ui/state-word";
import { numberOf, scaleOf, type Point, type Verdict } from "../comparison/comparison";
import { periodTitle } from "../comparison/period-words";
import { changeWords, numberWords } from "../comparison/value-words";
import type { Tile } from "./tile";

/** How a tile is judged: its word, with the shape of that state where it has one. */
export interface TileState {
  readonly kind: StateKind | undefined;
  readonly word: string;
}

const verdictWords: Readonly<Record<Exclude<Verdict["verdict"], "NOT_COMPARED">, string>> = {
  HIGHER: "Higher",
  LOWER: "Lower",
  BETTER: "Better",
  WORSE: "Worse",
  SIMILAR: "Similar",
};

/** The API's verdict on the latest value; without one, whether there is a direction to judge by at all. */
export function tileState({ indicator, benchmark }: Tile): TileState {
  if (benchmark && benchmark.verdict !== "NOT_COMPARED") {
    return { kind: undefined, word: verdictWords[benchmark.verdict] };
  }
  const isJudged = indicator.derivable && (indicator.polarity !== "NO_JUDGEMENT" || benchmark !== undefined);
  return isJudged ? { kind: "not-compared", word: "Not compared" } : { kind: "no-judgement", word: "No judgement" };
}

/** "Up 41 on 31 March 2013", "First value", with the good direction where there is one. */
export function tileSentence({ indicator, comparison, points }: Tile, latest: Point): string {
  const directions = { HIGHER_IS_BETTER: "Higher is better", LOWER_IS_BETTER: "Lower is better", NO_JUDGEMENT: "" };
  const direction = directions[indicator.polarity];
  const previous = points[points.indexOf(latest) - 1];
  if (!indicator.derivable) return "Shown as printed";
  const change = !previous || numberOf(previous) === undefined ? "No value for the period before" : changeOf();
  return [change, direction].filter(Boolean).join(". ");

  function changeOf(): string {
    const words = changeWords(latest.change, scaleOf(comparison));
    return previous && latest.change !== null ? `${words} on ${periodTitle(previous.period)}` : "Change not known";
  }
}

/** "Against England, 14.9%", with the reason where nothing can be compared; undefined without an area to compare with. */
export function benchmarkSentence({ comparison, benchmark }: Tile): string | undefined {
  if (!benchmark) return undefined;
  const against = `Against ${benchmark.benchmark.name}, ${numberWords(benchmark.value, scaleOf(comparison))}`;
  const reason = benchmark.verdict === "NOT_COMPARED" ? benchmark.reason : null;
  return reason ? `${against}. ${reason.replace(/\.$/, "")}` : against;
}
