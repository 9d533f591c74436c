/**
 * A quotient of two whole numbers, the lower one above zero, so that nothing is cut or rounded before the end: 6 and 15
 * over 72,000 differ by 1.25 per 10,000 exactly, which no two rounded quotients tell.
 */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * `over / under x factor` of decimals as text, such as "-12.50"; the factor is a whole number. Throws RangeError where
 * `under` is not above zero, and SyntaxError for what is no decimal.
 */
export function ratioOf(over: string, under = "1", factor = 1): Ratio {
  const [upper, lower] = [readDecimal(over), readDecimal(under)];
  if (lower.digits <= 0n) throw new RangeError(`${under} is no base of a ratio.`);
  const places = lower.places - upper.places;
  const scaled = upper.digits * BigInt(factor);
  return places >= 0
    ? { over: scaled * 10n ** BigInt(places), under: lower.digits }
    : { over: scaled, under: lower.digits * 10n ** BigInt(-places) };
}

function readDecimal(text: string): { readonly digits: bigint; readonly places: number } {
  const point = text.indexOf(".");
  if (point < 0) return { digits: BigInt(text), places: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 };
}

/** The difference of two ratios, exactly. */
export function subtractRatios(left: Ratio, right: Ratio): Ratio {
  return { over: left.over * right.under - right.over * left.under, under: left.under * right.under };
}

/** Below zero where the first is smaller, above where it is larger, 0 where both are the same number. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const [one, other] = [left.over * right.under, right.over * left.under];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The ratio as a decimal with so many places, rounded once, halves away from zero. Keeps trailing zeros, has no negative zero. */
export function roundRatio({ over, under }: Ratio, places: number): string {
  const magnitude = over < 0n ? -over : over;
  const rounded = (magnitude * 10n ** BigInt(places) * 2n + under) / (under * 2n);
  const sign = over < 0n && rounded > 0n ? "-" : "";
  if (places === 0) return sign + rounded.toString();
  const digits = rounded.toString().padStart(places + 1, "0");
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The number nearest to a ratio, or next to it where a part has more than 15 digits. */
export function numberOfRatio({ over, under }: Ratio): number {
  return Number(over) / Number(under);
}
