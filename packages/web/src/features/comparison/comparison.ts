import type { CompareIndicatorQuery } from "./generated/compare-indicator";
import type { IndicatorQuery } from "./generated/indicator";

export type Indicator = NonNullable<IndicatorQuery["indicator"]>;
export type Comparison = CompareIndicatorQuery["compareIndicator"];
export type Series = Comparison["series"][number];
export type Point = Series["points"][number];
export type Statement = Point["statements"][number];
/** Where things stated for a point do not agree. */
export type Conflict = Point["conflicts"][number];
/** How a board's value stands to an area to compare with. */
export type Verdict = Point["verdicts"][number];
/** A period as the API gives it. */
export type StoredPeriod = Comparison["periods"][number];

/** A value, or why there is none. */
export type ValueSaid = Pick<Point, "value" | "valueKind">;
/** What does not agree, as far as its words go. */
export type ConflictSaid = Pick<Conflict, "kind" | "workedOut"> & {
  readonly statements: readonly (ValueSaid & Pick<Statement, "standing">)[];
};
/** As much of a point as is told in words: its value, and what does not agree with it. */
export type PointSaid = ValueSaid & { readonly conflicts: readonly ConflictSaid[] };
/** As much of a series as its name needs. */
export type SeriesNamed = Pick<Series, "categoryTitle"> & { readonly area: Pick<Series["area"], "slug" | "name"> };

/** What decides how a comparison's values are written. */
export interface Scale {
  readonly unit: Indicator["unit"];
  readonly measure: Comparison["measure"];
  /** "per 10,000 children", where the measure is a rate. */
  readonly rateFactor: number | null | undefined;
}

/** How what was compared is written. */
export function scaleOf({
  indicator,
  measure,
}: {
  readonly indicator: Pick<Comparison["indicator"], "unit" | "rateFactor">;
  readonly measure: Comparison["measure"];
}): Scale {
  return { unit: indicator.unit, measure, rateFactor: indicator.rateFactor };
}

/** The point of a series in a period, where the API gave one. */
export function pointAt(series: Series, period: StoredPeriod): Point | undefined {
  return series.points.find((point) => point.period.label === period.label);
}

/** The number of a point for drawing and comparing; undefined where its value is a word. */
export function numberOf(point: ValueSaid | undefined): number | undefined {
  if (point?.value === null || point?.value === undefined) return undefined;
  if (point.valueKind !== "VALUE" && point.valueKind !== "LOW") return undefined;
  const number = Number(point.value);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether a series has a number in some period, so that there is something to draw. */
export function hasNumbers({ points }: Series): boolean {
  return points.some((point) => numberOf(point) !== undefined);
}

/** Whether the area is a board's own, rather than one to compare with. */
export function isBoardArea(series: Series): boolean {
  return series.area.kind === "LOCAL_AUTHORITY";
}

/** "Neglect" within one area, else the area's name, with the category where there is one. */
export function seriesName(series: SeriesNamed, amongAreas: number): string {
  const category = series.categoryTitle ?? undefined;
  if (category === undefined) return series.area.name;
  return amongAreas > 1 ? `${series.area.name}, ${category}` : category;
}

/** Names a series among the others. */
export function seriesKey(series: Series): string {
  return `${series.area.slug} ${series.category ?? ""}`;
}

/** How many areas the series are about. */
export function countAreas(series: readonly Pick<SeriesNamed, "area">[]): number {
  return new Set(series.map(({ area }) => area.slug)).size;
}

/** A rate is worked out of a count whose population the catalogue names. */
export function offersRate({
  unit,
  derivable,
  rateFactor,
}: Pick<Indicator, "unit" | "derivable" | "rateFactor">): boolean {
  return unit === "COUNT" && derivable && rateFactor !== null;
}
