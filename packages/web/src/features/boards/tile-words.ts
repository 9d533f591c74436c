import { changeOnWords, numberWords, periodTitle, pointWords } from "../comparison";
import type { Tile } from "./tile";

const directions = { HIGHER_IS_BETTER: "Higher is better", LOWER_IS_BETTER: "Lower is better", NO_JUDGEMENT: "" };

/** Why nothing is compared where there is something to compare with; "Up 41 on 31 March 2013", with the good direction. */
export function tileSentences({ indicator, scale, points, latest, benchmark }: Tile): string[] {
  if (!indicator.derivable) return ["Shown as printed"];
  const why = benchmark?.verdict === "NOT_COMPARED" ? benchmark.reason?.replace(/\.$/, "") : undefined;
  const change = changeOnWords(points, latest, scale);
  return [...(why ? [why] : []), [change, directions[indicator.polarity]].filter(Boolean).join(". ")];
}

/** The chart in words: every value and what conflicts with it, then what the latest is compared with. */
export function describeTile({ scale, points, benchmark }: Tile): string {
  const values = points.map((point) => `${periodTitle(point.period)} ${pointWords(point, scale)}`).join(", ");
  return benchmark
    ? `${values}. ${benchmark.benchmark.name} ${numberWords(benchmark.value, scale)}`.replaceAll("'", "’")
    : values;
}
