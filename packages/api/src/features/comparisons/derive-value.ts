import { type Interval, type Ratio, ratioOf, roundRatio } from "@panboard/shared";
import { Measure } from "../indicators";
import { type ComparisonRow, numberOf, type SeriesKey, standingOf, type Stated, type Subject } from "./comparison-row";
import { ValueKind } from "../statements";
import type { PeriodCells } from "./find-cells";
import { intervalOfParts } from "./interval-of-parts";

/** What a point shows, with the exact number behind it. */
export interface DerivedValue extends Shown {
  readonly parts: Parts;
  /** 95% interval by the parts, before rounding. */
  readonly interval: Interval | undefined;
}

/** The number and the base behind a share or rate. */
export interface Parts {
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** What they give, in the unit of the value; undefined where one is missing or they make no share. */
  readonly ratio: Ratio | undefined;
  /** Why two parts that are stored make no share, as a sentence. */
  readonly fault: string | null;
}

interface Shown {
  readonly value: string | null;
  readonly valueKind: ValueKind;
  /** Why nothing could be worked out. */
  readonly reason: string | null;
  /** The value before rounding; undefined for every kind but VALUE. */
  readonly exact: Ratio | undefined;
  /** Whether the answer comes from the parts, and from no statement of its own. */
  readonly isOfParts: boolean;
  /** The statement whose source is shown. */
  readonly shown: Stated | undefined;
}

/** Places of what is worked out. */
export const derivedPlaces = 1;

/** What a series shows in one period: as stated, worked out from its parts, or why there is nothing. */
export function deriveValue({ subject, key }: ComparisonRow, cells: PeriodCells, measure: Measure): DerivedValue {
  const [count, base] = [standingOf(cells.numerator), standingOf(cells.denominator)];
  const parts = readParts(subject, numberOf(count), numberOf(base));
  const own = standingOf(measure === Measure.RATE ? cells.printed : cells.measured);
  const shown =
    measure === Measure.RATE ? showRate(key, own, count, parts) : showValue(subject, own, [count, base], parts);
  return new Derived(shown, parts, subject.perPopulation ? subject.factor : null);
}

class Derived implements DerivedValue {
  readonly value: string | null;
  readonly valueKind: ValueKind;
  readonly reason: string | null;
  readonly exact: Ratio | undefined;
  readonly isOfParts: boolean;
  readonly shown: Stated | undefined;
  #interval: Interval | null | undefined;

  constructor(
    shown: Shown,
    readonly parts: Parts,
    private readonly factor: number | null,
  ) {
    this.value = shown.value;
    this.valueKind = shown.valueKind;
    this.reason = shown.reason;
    this.exact = shown.exact;
    this.isOfParts = shown.isOfParts;
    this.shown = shown.shown;
    this.#interval = shown.valueKind === ValueKind.VALUE && parts.ratio !== undefined ? null : undefined;
  }

  /** Worked out once somebody asks. */
  get interval(): Interval | undefined {
    if (this.#interval === null) {
      this.#interval = intervalOfParts(this.parts.numerator, this.parts.denominator, this.factor);
    }
    return this.#interval;
  }
}

function readParts({ perPopulation, factor }: Subject, numerator: string | null, denominator: string | null): Parts {
  const times = perPopulation ? factor : 100;
  if (numerator === null || denominator === null || times === null) {
    return { numerator, denominator, ratio: undefined, fault: null };
  }
  const fault = perPopulation ? null : faultOfShare(numerator, denominator);
  const ratio = fault === null ? ratioOf(numerator, denominator, times) : undefined;
  return { numerator, denominator, ratio, fault };
}

function faultOfShare(numerator: string, denominator: string): string | null {
  if (Number(denominator) <= 0) return "The base of the share is zero.";
  if (Number(numerator) <= Number(denominator)) return null;
  return `The number, ${numerator}, is larger than its base, ${denominator}.`;
}

function showValue(
  { unit }: Subject,
  own: Stated | undefined,
  [count, base]: readonly [Stated | undefined, Stated | undefined],
  { ratio, fault }: Parts,
): Shown {
  if (own) return showStated(own);
  // Of a percentage alone: a printed rate is, by its definition, what the source prints.
  if (unit !== "PERCENT" || !count || !base) return nothing;
  if (ratio) return showWorkedOut(ratio, count);
  const hidden = [count, base].find(({ valueKind }) => valueKind !== ValueKind.VALUE);
  const valueKind = hidden?.valueKind ?? ValueKind.NOT_AVAILABLE;
  return { ...nothing, valueKind, reason: hidden ? null : fault, isOfParts: true, shown: count };
}

function showRate(
  { categoryCode }: SeriesKey,
  own: Stated | undefined,
  count: Stated | undefined,
  { ratio }: Parts,
): Shown {
  if (count && ratio) return showWorkedOut(ratio, count);
  if (own) return showStated(own);
  if (!count) return nothing;
  const ofCount = { ...nothing, isOfParts: true, shown: count };
  if (count.valueKind !== ValueKind.VALUE) return { ...ofCount, valueKind: count.valueKind };
  const reason =
    categoryCode === null
      ? "No population of the area is stored for the date or up to two years before it."
      : "No population of the same category is stored: a part is not divided by the whole.";
  return { ...ofCount, valueKind: ValueKind.NOT_AVAILABLE, reason };
}

function showStated(stated: Stated): Shown {
  const value = numberOf(stated);
  const exact = value === null ? undefined : ratioOf(value);
  return { value, valueKind: stated.valueKind, reason: null, exact, isOfParts: false, shown: stated };
}

function showWorkedOut(exact: Ratio, count: Stated): Shown {
  const value = roundRatio(exact, derivedPlaces);
  return { value, valueKind: ValueKind.VALUE, reason: null, exact, isOfParts: true, shown: count };
}

const nothing: Shown = {
  value: null,
  valueKind: ValueKind.NO_DATA,
  reason: null,
  exact: undefined,
  isOfParts: false,
  shown: undefined,
};
