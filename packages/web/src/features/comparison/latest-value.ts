import type { StateKind } from "../../ui/state-word";
import { type Indicator, numberOf, type Point, type Scale, type ValueSaid, type Verdict } from "./comparison";
import { periodTitle } from "./period-words";
import { changeWords } from "./value-words";

/** How a value is judged: its word, with the shape of that state. */
export interface VerdictState {
  readonly kind: StateKind;
  readonly word: string;
}

const verdictStates: Readonly<Record<Exclude<Verdict["verdict"], "NOT_COMPARED">, VerdictState>> = {
  HIGHER: { kind: "higher", word: "Higher" },
  LOWER: { kind: "lower", word: "Lower" },
  BETTER: { kind: "better", word: "Better" },
  WORSE: { kind: "worse", word: "Worse" },
  SIMILAR: { kind: "similar", word: "Similar" },
};

/** The API's verdict on a value; without one, whether there is a direction to judge by at all. */
export function verdictState(
  { derivable, polarity }: Pick<Indicator, "derivable" | "polarity">,
  verdict: Pick<Verdict, "verdict"> | undefined,
): VerdictState {
  if (verdict && verdict.verdict !== "NOT_COMPARED") return verdictStates[verdict.verdict];
  const isJudged = derivable && (polarity !== "NO_JUDGEMENT" || verdict !== undefined);
  return isJudged ? { kind: "not-compared", word: "Not compared" } : { kind: "no-judgement", word: "No judgement" };
}

/** Of what a board's value is held against what tells most: the country, else the board's statistical neighbours. */
export function mostTelling<TVerdict extends { readonly benchmark: Pick<Verdict["benchmark"], "kind"> }>(
  verdicts: readonly TVerdict[],
): TVerdict | undefined {
  return (["COUNTRY", "STATISTICAL_NEIGHBOURS"] as const)
    .map((kind) => verdicts.find(({ benchmark }) => benchmark.kind === kind))
    .find((verdict) => verdict !== undefined);
}

/** What a value is held against, as briefly as it can be: neighbours are always the board's own. */
export function benchmarkName({
  benchmark,
}: {
  readonly benchmark: Pick<Verdict["benchmark"], "kind" | "name">;
}): string {
  return benchmark.kind === "STATISTICAL_NEIGHBOURS" ? "Neighbours" : benchmark.name;
}

/** The last point with a number; undefined where there is none. */
export function latestOf<TPoint extends ValueSaid>(points: readonly TPoint[]): TPoint | undefined {
  return points.findLast((point) => numberOf(point) !== undefined);
}

type ChangedPoint = ValueSaid & Pick<Point, "change"> & { readonly period: Pick<Point["period"], "label"> };

/** "Up 41 on 31 March 2013": how a point of a series changed from the one before, or why that is not known. */
export function changeOnWords<TPoint extends ChangedPoint>(
  points: readonly TPoint[],
  latest: TPoint,
  scale: Scale,
): string {
  const previous = points[points.indexOf(latest) - 1];
  if (!previous || numberOf(previous) === undefined) return "No value for the period before";
  if (latest.change === null) return "Change not known";
  return `${changeWords(latest.change, scale)} on ${periodTitle(previous.period)}`;
}
