import type { AreaKind } from "../areas";
import type { Polarity, Unit } from "../indicators";
import { ValueKind } from "../statements";

/** What one statement of a cell says. */
export interface Stated {
  /** The choice by which it stands; null where nobody chose it. */
  readonly choiceId: string | null;
  readonly value: string | null;
  readonly valueKind: ValueKind;
  /** These three where sources are told, and in lists of statements. */
  readonly source?: string;
  readonly section?: string;
  readonly note?: string | null;
  /** These three in lists of statements alone. */
  readonly bodyId?: string;
  readonly statementId?: string;
  readonly periodLabel?: string;
}

/** What is stated for one thing: the standing statement first, where one stands. */
export interface Cell extends Span {
  /** Length of the longest period that is printed for it. */
  readonly months: number;
  readonly stands: boolean;
  readonly statements: readonly Stated[];
}

/** First and last day. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The cells that a series is made of, by what they are to it. */
export interface Ingredients {
  readonly measured: readonly Cell[];
  readonly printed: readonly Cell[];
  readonly numerator: readonly Cell[];
  readonly population: readonly Cell[];
  readonly base: readonly Cell[];
}

/** The indicator that is compared, and those that its values are made of. */
export interface Subject {
  readonly indicatorId: string;
  readonly title: string;
  readonly unit: `${Unit}`;
  readonly kind: "SNAPSHOT" | "FLOW";
  readonly derivable: boolean;
  readonly polarity: `${Polarity}`;
  /** Whether the denominator is a population, so that the measure is a rate per `factor`. */
  readonly perPopulation: boolean;
  readonly factor: number | null;
  /** The indicator of a count's printed rates. */
  readonly printedRateId: string | null;
  readonly numeratorOfId: string | null;
  readonly denominatorOfId: string | null;
}

/** Of what area, and of which of its categories, a series is. */
export interface SeriesKey {
  readonly areaKind: `${AreaKind}` | null;
  readonly areaBodyId: string | null;
  /** Null where the area has no series. */
  readonly areaId: string | null;
  readonly categoryId: string | null;
  readonly categoryCode: string | null;
  readonly categoryTitle: string | null;
}

/** One series: what is stated for it, nothing worked out. */
export interface ComparisonRow {
  readonly subject: Subject;
  readonly key: SeriesKey;
  readonly ingredients: Ingredients;
}

/** A board's own area, rather than one to compare with. */
export function isBoardArea({ areaKind, areaBodyId }: SeriesKey): boolean {
  return areaKind === "LOCAL_AUTHORITY" && areaBodyId !== null;
}

/** The statement that stands; undefined where none does. */
export function standingOf(cell: Cell | undefined): Stated | undefined {
  return cell?.stands ? cell.statements[0] : undefined;
}

/** The number that a statement gives; null where it gives a reason for none, or there is no statement. */
export function numberOf(stated: Stated | undefined): string | null {
  return stated?.valueKind === ValueKind.VALUE ? stated.value : null;
}
