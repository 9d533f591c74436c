import { Decimal } from "decimal.js";
import type { CatalogueIndicator } from "./figure-catalogue";

/** Why a number cannot be a value of the indicator, as a sentence; undefined where it can. */
export function checkValue(value: string, { unit, isChange }: CatalogueIndicator): string | undefined {
  const number = new Decimal(value);
  switch (unit) {
    case "COUNT":
      if (value.includes(".")) return `"${value}" has decimals, and a count is a whole number.`;
      if (number.isNegative() && !isChange) return `"${value}" is below zero, and a count is not.`;
      return undefined;
    case "PERCENT":
      if (isChange || (number.gte(0) && number.lte(100))) return undefined;
      return `"${value}" is not from 0 to 100, and a percentage of a whole is.`;
    case "RATE_PER_10000":
    case "SCORE":
    case "MONTHS":
      if (isChange || number.gte(0)) return undefined;
      return `"${value}" is below zero, and ${nouns[unit]} is not.`;
    case "CURRENCY":
      return undefined;
  }
}

const nouns = { RATE_PER_10000: "a rate", SCORE: "a score", MONTHS: "a number of months" } as const;
