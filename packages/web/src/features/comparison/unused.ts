import { scaleOf, type Comparison, type Point, type Scale } from "./comparison";
import { listNames } from "../../kit/words/running-text";
import { listUnused, statedScale } from "./point-statements";
import { aboutPoint, type ToldPoint } from "./told-point";
import { valueWords } from "./value-words";

/** "England, 31 March 2014: Halton states 12 (Annual Report, Summary).": what is stated of each point at which nothing stands. */
export function tellUnused(comparison: Comparison): ToldPoint[] {
  return listUnused(comparison.series).map((at) => {
    const about = aboutPoint(at);
    return { at, about, sentence: `${about}: ${statedWords(at.point, scaleOf(comparison))}.` };
  });
}

/** "Halton states 12 (Annual Report, Summary); Warrington states 14 (Annual Report, Summary)". */
export function statedWords({ statements }: Point, scale: Scale): string {
  const said = statements.map((one) => {
    const value = valueWords(one, statedScale(scale));
    return `${one.body.shortName} states ${value} (${[one.source, one.section].filter(Boolean).join(", ")})`;
  });
  return said.join("; ");
}

/** Why none of that is shown; undefined where everything stated stands. */
export function unusedReason({ series }: Comparison): string | undefined {
  const names = [...new Set(listUnused(series).map((one) => one.series.area.name))];
  if (names.length === 0) return undefined;
  return `None of this stands for ${listNames(names)} until the region’s steward chooses it.`;
}
