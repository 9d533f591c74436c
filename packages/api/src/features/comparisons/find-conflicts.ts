import { roundRatio } from "@panboard/shared";
import { Decimal } from "decimal.js";
import { Measure } from "../indicators";
import { numberOf, type Stated } from "./comparison-row";
import { ValueKind } from "../statements";
import { ConflictKind } from "./comparison.types";
import { type DerivedValue, derivedPlaces } from "./derive-value";
import type { PeriodCells } from "./find-cells";

/** Statements that do not agree; the first is the standing one where `stands` says so. */
export interface FoundConflict {
  readonly kind: ConflictKind;
  readonly workedOut: string | null;
  readonly statements: readonly Stated[];
  readonly stands: boolean;
}

/**
 * Where things stated for what a point shows, or for the parts that its answer comes from or is tested by, do not agree.
 * What nobody is shown is in no conflict. Equal statements, such as 14.9 and 14.90, confirm each other.
 */
export function findConflicts(cells: PeriodCells, derived: DerivedValue, measure: Measure): FoundConflict[] {
  if (derived.valueKind === ValueKind.NO_DATA) return [];
  const own = (measure === Measure.RATE ? cells.printed : cells.measured)?.statements ?? [];
  const found: FoundConflict[] = [];
  if (!derived.isOfParts && doDiffer(own)) {
    found.push({ kind: ConflictKind.STATEMENTS, workedOut: null, statements: own, stands: true });
  }
  const { ratio, fault } = derived.parts;
  if (!derived.isOfParts && !ratio && fault === null) return found;
  for (const [kind, cell] of [
    [ConflictKind.NUMERATOR, cells.numerator],
    [ConflictKind.DENOMINATOR, cells.denominator],
  ] as const) {
    if (cell && doDiffer(cell.statements)) {
      found.push({ kind, workedOut: null, statements: cell.statements, stands: cell.stands });
    }
  }
  const denied = own.filter((stated) => {
    const printed = numberOf(stated);
    if (printed === null || (!ratio && fault === null)) return false;
    return !ratio || !isSameNumber(printed, roundRatio(ratio, placesOf(printed)));
  });
  if (denied.length > 0) {
    const workedOut = ratio ? roundRatio(ratio, derivedPlaces) : null;
    const stands = !derived.isOfParts && denied[0] === own[0];
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
