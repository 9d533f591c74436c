import { type Interval, type Ratio, ratioOf, roundRatio } from "@panboard/shared";
import { Measure } from "../indicators";
import { numberOf, type ComparisonRow, type Stated } from "./comparison-row";
import { ValueKind } from "./comparison.types";
import { intervalOfParts } from "./interval-of-parts";

/** What a point shows, with the exact number behind it. */
export interface DerivedValue {
  readonly value: string | null;
  readonly valueKind: ValueKind;
  /** Why nothing could be worked out. */
  readonly reason: string | null;
  /** The value before rounding; undefined for every kind but VALUE. */
  readonly exact: Ratio | undefined;
  /** Whether the value comes from its parts, and from no statement of its own. */
  readonly isWorkedOut: boolean;
  /** The statement whose source is shown. */
  readonly shown: Stated | undefined;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** What the parts give, in the unit of the value; undefined where one is missing or they make no share. */
  readonly ofParts: Ratio | undefined;
  /** 95% interval by the parts, before rounding. */
  readonly interval: Interval | undefined;
}

/** Places of what is worked out. */
export const derivedPlaces = 1;

type Shown = Pick<DerivedValue, "value" | "valueKind" | "reason" | "exact" | "isWorkedOut" | "shown">;

/** What a series shows in one period: as stated, worked out from its parts, or why there is nothing. */
export function deriveValue(row: ComparisonRow, measure: Measure): DerivedValue {
  const count = row.numeratorStands ? row.numerators?.[0] : undefined;
  const base = row.denominatorStands ? row.denominators?.[0] : undefined;
  const [numerator, denominator] = [numberOf(count), numberOf(base)];
  const ofParts = ratioOfParts(row, numerator, denominator);
  const shown = measure === Measure.RATE ? showRate(row, count, ofParts) : showValue(row, count, base, ofParts);
  const isValue = shown.valueKind === ValueKind.VALUE;
  const interval = isValue && ofParts ? intervalOfParts(numerator, denominator, factorOf(row)) : undefined;
  return { ...shown, numerator, denominator, ofParts, interval };
}

/** The factor of a rate; null for a percentage. */
function factorOf({ perPopulation, factor }: ComparisonRow): number | null {
  return perPopulation ? factor : null;
}

function ratioOfParts(row: ComparisonRow, numerator: string | null, denominator: string | null): Ratio | undefined {
  if (!row.hasParts || numerator === null || denominator === null || Number(denominator) <= 0) return undefined;
  const factor = factorOf(row);
  if (factor === null && Number(numerator) > Number(denominator)) return undefined;
  return ratioOf(numerator, denominator, factor ?? 100);
}

function showValue(
  row: ComparisonRow,
  count: Stated | undefined,
  base: Stated | undefined,
  ofParts: Ratio | undefined,
): Shown {
  const stated = row.measuredStands ? row.measured?.[0] : undefined;
  if (stated) return showStated(stated);
  // Of a percentage alone: a printed rate is, by its definition, what the source prints.
  if (row.unit !== "PERCENT" || !count || !base) return nothing;
  const hidden = [count, base].find(({ valueKind }) => valueKind !== ValueKind.VALUE);
  if (hidden) return { ...nothing, valueKind: hidden.valueKind, shown: count };
  if (ofParts) return showWorkedOut(ofParts, count);
  const reason =
    Number(base.value) === 0
      ? "The base of the share is zero."
      : `The number, ${count.value}, is larger than its base, ${base.value}.`;
  return { ...nothing, valueKind: ValueKind.NOT_AVAILABLE, reason, shown: count };
}

function showRate(row: ComparisonRow, count: Stated | undefined, ofParts: Ratio | undefined): Shown {
  if (count && ofParts) return showWorkedOut(ofParts, count);
  const printed = row.printedStands ? row.printed?.[0] : undefined;
  if (printed) return showStated(printed);
  if (!count) return nothing;
  if (count.valueKind !== ValueKind.VALUE) return { ...nothing, valueKind: count.valueKind, shown: count };
  const reason =
    row.categoryCode === null
      ? "No population of the area is stored for the date or up to two years before it."
      : "No population of the same category is stored: a part is not divided by the whole.";
  return { ...nothing, valueKind: ValueKind.NOT_AVAILABLE, reason, shown: count };
}

function showStated(stated: Stated): Shown {
  const value = numberOf(stated);
  const exact = value === null ? undefined : ratioOf(value);
  return { value, valueKind: stated.valueKind, reason: null, exact, isWorkedOut: false, shown: stated };
}

function showWorkedOut(exact: Ratio, count: Stated): Shown {
  const value = roundRatio(exact, derivedPlaces);
  return { value, valueKind: ValueKind.VALUE, reason: null, exact, isWorkedOut: true, shown: count };
}

const nothing: Shown = {
  value: null,
  valueKind: ValueKind.NO_DATA,
  reason: null,
  exact: undefined,
  isWorkedOut: false,
  shown: undefined,
};
