import type { StoredPeriod } from "./comparison";
import type { Box } from "./label-placement";
import { textWidth } from "./text-width";
import { periodTitle, shortPeriods } from "./period-words";

/** A place on an axis and what is written there. */
export interface AxisTick {
  readonly at: number;
  readonly text: string;
}

/**
 * Round steps from the lowest or below to the highest or above, with zero among them: six where all is on one side of zero,
 * seven at the most.
 */
export function niceTicks(lowest: number, highest: number): number[] {
  const [from, to] = [Math.min(lowest, 0), Math.max(highest, 0)];
  if (!(to > from)) return [0, 1];
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const [first, last] = [-stepsTo(-from, step), stepsTo(to, step)];
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Steps that reach so far; what is over for a float's inexactness is no step more. */
function stepsTo(distance: number, step: number): number {
  return Math.ceil(distance / step - 1e-9);
}

/** Values as an axis says them: commas between thousands, a true minus, and as many places as tell the steps apart. */
export function tickTexts(values: readonly number[]): string[] {
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const places = Math.min(Math.max(6, 2 - Math.floor(Math.log10(step))), 20);
  return values.map((value) => value.toLocaleString("en-GB", { maximumFractionDigits: places }).replace("-", "−"));
}

/** Positions in proportion to time; one period alone stands in the middle. */
export function spreadPeriods(times: readonly number[], plot: Box, inset: number): number[] {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const span = last - first;
  return times.map((time) =>
    span === 0
      ? plot.x + plot.width / 2
      : plot.x + inset + ((time - first) / span) * Math.max(plot.width - 2 * inset, 0),
  );
}

/** Names of periods under the axis, as many as fit; the last is always named. */
export function thinTicks(
  periods: readonly StoredPeriod[],
  xs: readonly number[],
  plot: Box,
  isNarrow: boolean,
): AxisTick[] {
  const short = shortPeriods(periods);
  const long = periods.map(periodTitle);
  const fits = (texts: readonly string[]) =>
    texts.every((text, index) => {
      const previous = texts[index - 1];
      if (previous === undefined) return true;
      return (xs[index] ?? 0) - (xs[index - 1] ?? 0) > (textWidth(text) + textWidth(previous)) / 2 + 10;
    });
  const texts = (!isNarrow || periods.length === 1) && fits(long) ? long : short;
  const ticks: AxisTick[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    const [at, text] = [xs[index] ?? 0, texts[index] ?? ""];
    const half = textWidth(text) / 2;
    if (at + half > limit) continue;
    ticks.unshift({ at: Math.max(at, plot.x + half - 30), text });
    limit = at - half - 10;
  }
  return ticks;
}
