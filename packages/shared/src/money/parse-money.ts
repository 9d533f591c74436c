/** What an amount may be; both ends are allowed, and an end that is left out is open. Exact decimals, such as "0.00". */
export interface MoneyLimits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Pounds that an amount has at the most: fourteen digits, two of them pence. */
export const moneyMax = "999999999999.99";

/** An amount, as the API takes and answers it: pounds and two digits of pence, "215899.00". */
export type ParsedMoney = { readonly amount: string } | { readonly fault: string };

const notAnAmount = "is no amount of money: write it in pounds and pence, such as 1250 or 1250.50.";

/**
 * Reads an amount in pounds as people write it: "1250", "£1,250.5", "−£11,007". Commas stand before each three digits or
 * nowhere; a third decimal is refused rather than rounded, and words such as "TBC" are no amount. The fault is a sentence
 * that quotes what was written.
 */
export function parseMoney(text: string, { min, max = moneyMax }: MoneyLimits = {}): ParsedMoney {
  const plain = text.trim().replace(/^−/, "-");
  const quoted = `“${plain.length > 30 ? `${plain.slice(0, 29)}…` : plain}”`;
  const parts = /^(-?)£?(-?)\s?([\d,]+)(?:\.(\d*))?$/.exec(plain);
  const [, before = "", after = "", digits = "", pence = ""] = parts ?? [];
  if (!parts || (before && after) || plain.endsWith(".")) return { fault: `${quoted} ${notAnAmount}` };
  if (digits.includes(",") && !/^\d{1,3}(,\d{3})+$/.test(digits)) {
    return { fault: `The commas of ${quoted} do not stand before each three digits: write it without, such as 1250.` };
  }
  if (pence.length > 2)
    return { fault: `${quoted} has parts of a penny: write two digits after the point at the most.` };
  const pounds = digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const isZero = /^0*$/.test(pounds + pence);
  const amount = `${isZero ? "" : before || after}${pounds}.${pence.padEnd(2, "0")}`;
  if (comparePence(amount, max) > 0) return { fault: `${quoted} is too much: ${poundsInWords(max)} is the most.` };
  if (comparePence(amount, min ?? `-${moneyMax}`) < 0) {
    const least = min === undefined ? `−${poundsInWords(moneyMax)}` : poundsInWords(min);
    return { fault: `${quoted} is too little: ${least} is the least.` };
  }
  return { amount };
}

/** Which of two amounts in pounds and pence is larger: negative, 0 or positive. */
function comparePence(one: string, other: string): number {
  const difference = penceOf(one) - penceOf(other);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const penceOf = (amount: string): bigint => {
  const [pounds = "0", pence = ""] = amount.split(".");
  return BigInt(`${pounds}${pence.padEnd(2, "0")}`);
};

/** Groups the digits of an exact decimal by thousands, with a true minus: "−1,250.50". */
export function groupThousands(amount: string): string {
  const [whole = "", decimals] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",").replace(/^-/, "−");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** An exact decimal of pounds as it is written for people: "£1,250.50", "−£11,007.00". */
export function poundsInWords(amount: string): string {
  const grouped = groupThousands(amount.replace(/\.(\d)$/, ".$10"));
  return grouped.startsWith("−") ? `−£${grouped.slice(1)}` : `£${grouped}`;
}

/**
 * How amounts that stand together are written: with pence where any of them has some, else without, "£215,899".
 */
export function poundsTogether(amounts: readonly (string | null | undefined)[]): (amount: string) => string {
  const isWhole = amounts.every((amount) => !amount || /^-?\d+(\.0*)?$/.test(amount));
  return (amount) => poundsInWords(isWhole ? amount.replace(/\..*$/, "") : amount);
}
