/** What a number may be; both ends are allowed, and an end that is left out is open. Exact decimals, such as "0.5". */
export interface AmountLimits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly decimalsMax: number;
}

/** Why a text is no amount, for the caller to put into the words of its field. */
export type AmountFault = "commas" | "not a number" | "decimals" | "below" | "above" | "digits";

/** Digits before the point that the API takes. */
const digitsMax = 15;

/**
 * Reads an exact decimal, never a float: "0012.50" is "12.50". Spaces around and a true minus are taken; commas, letters and
 * more decimals than allowed are not.
 */
export function parseAmount(
  text: string,
  limits: AmountLimits,
): { readonly amount: string } | { readonly fault: AmountFault } {
  const plain = text.trim().replace(/^−/, "-");
  if (/^-?[\d,]*,[\d,]*(\.\d*)?$/.test(plain)) return { fault: "commas" };
  const parts = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!parts) return { fault: "not a number" };
  const [, sign = "", whole = "", decimals = ""] = parts;
  if (decimals.length > limits.decimalsMax) return { fault: "decimals" };
  if (whole.length > digitsMax) return { fault: "digits" };
  const isZero = /^0*$/.test(whole + decimals);
  const amount = `${isZero ? "" : sign}${whole}${decimals ? `.${decimals}` : ""}`;
  if (limits.min !== undefined && compareAmounts(amount, limits.min) < 0) return { fault: "below" };
  if (limits.max !== undefined && compareAmounts(amount, limits.max) > 0) return { fault: "above" };
  return { amount };
}

/** Which of two exact decimals is larger: negative, 0 or positive. */
export function compareAmounts(one: string, other: string): number {
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  const difference = scaled(one, decimals) - scaled(other, decimals);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function decimalsOf(amount: string): number {
  return amount.split(".")[1]?.length ?? 0;
}

function scaled(amount: string, decimals: number): bigint {
  const [whole = "", part = ""] = amount.split(".");
  return BigInt(`${whole}${part.padEnd(decimals, "0")}`);
}
