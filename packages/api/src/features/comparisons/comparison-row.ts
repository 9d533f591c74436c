import type { AreaKind } from "../areas";
import type { Polarity, Unit } from "../indicators";
import { ValueKind } from "./comparison.types";

/** One statement of a cell. */
export interface Stated {
  readonly bodyId: string;
  readonly value: string | null;
  readonly valueKind: ValueKind;
  readonly periodLabel: string;
  readonly source: string;
  readonly section: string;
  readonly note: string | null;
}

/** What the database answers for one series and period: statements alone, nothing worked out. */
export interface ComparisonRow {
  readonly indicatorId: string;
  readonly title: string;
  readonly unit: `${Unit}`;
  readonly kind: "SNAPSHOT" | "FLOW";
  readonly derivable: boolean;
  readonly polarity: `${Polarity}`;
  /** Whether the denominator is a population, so that the measure is a rate per `factor`. */
  readonly perPopulation: boolean;
  readonly hasParts: boolean;
  readonly factor: number | null;
  readonly periodMonths: number;
  readonly hasBreakdown: boolean;
  readonly hasPart: boolean;
  readonly areaSlug: string | null;
  readonly areaKind: `${AreaKind}` | null;
  readonly areaBodyId: string | null;
  /** Null where the area has no series. */
  readonly areaId: string | null;
  readonly categoryCode: string | null;
  readonly categoryTitle: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Each list has the standing statement first, where one stands; null where nothing is stated. */
  readonly measured: readonly Stated[] | null;
  readonly measuredStands: boolean;
  readonly printed: readonly Stated[] | null;
  readonly printedStands: boolean;
  readonly numerators: readonly Stated[] | null;
  readonly numeratorStands: boolean;
  readonly denominators: readonly Stated[] | null;
  readonly denominatorStands: boolean;
  readonly denominatorDate: string | null;
}

/** A board's own area, rather than one to compare with. */
export function isBoardArea(row: ComparisonRow): boolean {
  return row.areaKind === "LOCAL_AUTHORITY" && row.areaBodyId !== null;
}

/** The number that a statement gives; null where it gives a reason for none, or there is no statement. */
export function numberOf(stated: Stated | undefined): string | null {
  return stated?.valueKind === ValueKind.VALUE ? stated.value : null;
}
