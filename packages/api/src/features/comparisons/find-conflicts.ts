import { roundRatio } from "@panboard/shared";
import { Decimal } from "decimal.js";
import { Measure } from "../indicators";
import { numberOf, type ComparisonRow, type Stated } from "./comparison-row";
import { ConflictKind, ValueKind } from "./comparison.types";
import { type DerivedValue, derivedPlaces } from "./derive-value";

/** Statements that do not agree; the first is the standing one where `stands` says so. */
export interface FoundConflict {
  readonly kind: ConflictKind;
  readonly workedOut: string | null;
  readonly statements: readonly Stated[];
  readonly stands: boolean;
}

/**
 * Where things stated for what a point shows, or for the parts behind it, do not agree. What nobody is shown is in no
 * conflict. Equal statements, such as 14.9 and 14.90, confirm each other.
 */
export function findConflicts(row: ComparisonRow, derived: DerivedValue, measure: Measure): FoundConflict[] {
  if (derived.valueKind === ValueKind.NO_DATA) return [];
  const own = measure === Measure.RATE ? row.printed : row.measured;
  const found: FoundConflict[] = [];
  if (!derived.isWorkedOut && own && doDiffer(own)) {
    found.push({ kind: ConflictKind.STATEMENTS, workedOut: null, statements: own, stands: true });
  }
  const { ofParts } = derived;
  if (!ofParts) return found;
  for (const [kind, statements] of [
    [ConflictKind.NUMERATOR, row.numerators],
    [ConflictKind.DENOMINATOR, row.denominators],
  ] as const) {
    if (statements && doDiffer(statements)) found.push({ kind, workedOut: null, statements, stands: true });
  }
  const denied = (own ?? []).filter((stated) => {
    const printed = numberOf(stated);
    return printed !== null && !isSameNumber(printed, roundRatio(ofParts, placesOf(printed)));
  });
  if (denied.length > 0) {
    const workedOut = roundRatio(ofParts, derivedPlaces);
    const stands = !derived.isWorkedOut && denied[0] === own?.[0];
    found.push({ kind: ConflictKind.PARTS, workedOut, statements: denied, stands });
  }
  return found;
}

/** Decimal places as written. */
export function placesOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function doDiffer([first, ...others]: readonly Stated[]): boolean {
  return first !== undefined && others.some((other) => !doSayTheSame(first, other));
}

function doSayTheSame(one: Stated, other: Stated): boolean {
  const [a, b] = [numberOf(one), numberOf(other)];
  return a !== null && b !== null ? isSameNumber(a, b) : one.valueKind === other.valueKind;
}

function isSameNumber(a: string, b: string): boolean {
  return a === b || new Decimal(a).equals(b);
}
