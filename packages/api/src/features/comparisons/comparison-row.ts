import type { AreaKind } from "../areas";
import type { Polarity, Unit } from "../indicators";
import { ValueKind } from "../statements";

/** What one statement of a cell says. */
export interface Stated {
  readonly statementId: string;
  /** The choice by which it stands; null where nobody chose it. */
  readonly choiceId: string | null;
  readonly bodyId: string;
  readonly value: string | null;
  readonly valueKind: ValueKind;
  readonly periodLabel: string;
  readonly source: string;
  readonly section: string;
  readonly note: string | null;
}

/** What is stated for one thing: the standing statement first, where one stands. */
export interface Cell {
  readonly stands: boolean;
  readonly statements: readonly Stated[];
}

/** First and last day. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** A cell that a series is made of. */
export interface Ingredient extends Cell, Span {
  readonly role: "measured" | "printed" | "numerator" | "population" | "base";
}

/** What the database answers for one series: statements alone, nothing worked out. */
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
  /** Of the first row alone: the periods of every series, oldest first. */
  readonly periods: readonly Span[] | null;
  /** What the area was called by whoever asked; null where nobody named one. */
  readonly areaNames: readonly string[] | null;
  readonly areaKind: `${AreaKind}` | null;
  readonly areaBodyId: string | null;
  /** Null where the area has no series. */
  readonly areaId: string | null;
  readonly categoryCode: string | null;
  readonly categoryTitle: string | null;
  readonly ingredients: readonly Ingredient[] | null;
}

/** A board's own area, rather than one to compare with. */
export function isBoardArea(row: ComparisonRow): boolean {
  return row.areaKind === "LOCAL_AUTHORITY" && row.areaBodyId !== null;
}

/** The statement that stands; undefined where none does. */
export function standingOf(cell: Cell | undefined): Stated | undefined {
  return cell?.stands ? cell.statements[0] : undefined;
}

/** The number that a statement gives; null where it gives a reason for none, or there is no statement. */
export function numberOf(stated: Stated | undefined): string | null {
  return stated?.valueKind === ValueKind.VALUE ? stated.value : null;
}
