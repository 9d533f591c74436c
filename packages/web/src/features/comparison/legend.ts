import { countAreas, hasNumbers, seriesKey, seriesName, type Series } from "./comparison";
import { missingWords } from "./value-words";

/** An entry of the legend; its key is the series' whose mark stands before it. */
export interface LegendEntry {
  readonly key: string;
  readonly text: string;
}

/**
 * Every series with its name, and what stands for its values where it has none. Of the categories of an area those without values
 * are one entry, after the others: "Halton (no data)", "Warrington, other categories (no data)".
 */
export function listLegend(series: readonly Series[]): LegendEntry[] {
  const areas = countAreas(series);
  const entry = (one: Series): LegendEntry => ({ key: seriesKey(one), text: seriesName(one, areas) });
  const [whole, parts] = [series.filter(isWhole), series.filter((one) => !isWhole(one))];
  const undrawn = parts.filter((one) => !hasNumbers(one));
  return [
    ...whole.map((one) =>
      hasNumbers(one) ? entry(one) : { key: seriesKey(one), text: withMissing(entry(one).text, [one]) },
    ),
    ...parts.filter(hasNumbers).map(entry),
    ...[...new Set(undrawn.map(({ area }) => area.slug))].flatMap((slug) => {
      const others = undrawn.filter(({ area }) => area.slug === slug);
      const [first] = others;
      if (!first) return [];
      const isAll = parts.filter(({ area }) => area.slug === slug).length === others.length;
      const name = isAll ? first.area.name : othersName(first, others, areas);
      return [{ key: `${slug} without values`, text: withMissing(name, others) }];
    }),
  ];
}

function isWhole({ category }: Series): boolean {
  return category === null;
}

function othersName(first: Series, others: readonly Series[], areas: number): string {
  if (others.length === 1) return seriesName(first, areas);
  return areas > 1 ? `${first.area.name}, other categories` : "Other categories";
}

function withMissing(name: string, series: readonly Series[]): string {
  return `${name} (${missingWords({ points: series.flatMap(({ points }) => points) }).toLowerCase()})`;
}
