import { valueSymbols } from "@panboard/shared";
import { quoteCell } from "../reading/figure-row";
import type { Delimiter } from "../reading/find-layout";

/** What a stored value is: a number, or the reason why there is none. */
export type StoredValueKind = "VALUE" | keyof typeof valueSymbols;

export interface ParsedValue {
  readonly kind: StoredValueKind;
  /** Exactly as written, or null where the kind is not VALUE. */
  readonly value: string | null;
}

const symbolOf = new Map(Object.entries(valueSymbols) as [StoredValueKind, string][]);
const kindOf: ReadonlyMap<string, StoredValueKind> = new Map([...symbolOf].map(([kind, symbol]) => [symbol, kind]));

/** A stored value as a figures file writes it. */
export function writeValue(kind: StoredValueKind, value: string | null): string {
  return value ?? symbolOf.get(kind) ?? "x";
}

const digitsMax = 15;

/**
 * Reads a value as a figures file writes it: digits with a decimal point, or a symbol. Answers a sentence where it is
 * neither, which says what to write instead. Where the columns are separated by semicolons or tabs, a comma in a number
 * is taken for a decimal one.
 */
export function parseValue(text: string, delimiter: Delimiter = ","): ParsedValue | string {
  const symbol = kindOf.get(text);
  if (symbol) return { kind: symbol, value: null };
  if (text === "") return "The value is empty: write a number, or x where none is available.";
  if (delimiter !== "," && /^-?\d+,\d+$/.test(text)) {
    return `${quoteCell(text)} has a decimal comma: write a point, as in 3.4.`;
  }
  // Zeros before a number, and a zero with a sign, would not come back as they were written.
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) || /^-0(\.0+)?$/.test(text)) {
    return `${quoteCell(text)} is no number: write digits with a decimal point, without thousands separators or zeros before them, or one of the symbols z, x, c, low, awaited.`;
  }
  if (text.replace(/[-.]/g, "").length > digitsMax) return `${quoteCell(text)} has more than ${digitsMax} digits.`;
  return { kind: "VALUE", value: text };
}
