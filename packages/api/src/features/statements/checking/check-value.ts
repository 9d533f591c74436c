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
      return isChange ? checkChangeInPercent(value) : checkShare(value);
    case "RATE_PER_10000":
      if (!isChange && number.gt(10_000)) {
        return `"${value}" is more than 10,000, and a rate counts 10,000 of every 10,000 children at the most.`;
      }
      return isChange ? undefined : checkNotBelowZero(value, "a rate");
    case "SCORE":
      return isChange ? undefined : checkNotBelowZero(value, "a score");
    case "MONTHS":
      return isChange ? undefined : checkNotBelowZero(value, "a number of months");
    case "CURRENCY":
      return undefined;
  }
}

function checkShare(value: string): string | undefined {
  const number = new Decimal(value);
  if (number.gte(0) && number.lte(100)) return undefined;
  return `"${value}" is not from 0 to 100, and a percentage of a whole is.`;
}

function checkChangeInPercent(value: string): string | undefined {
  if (new Decimal(value).gte(-100)) return undefined;
  return `"${value}" is below -100, and a number cannot fall by more than all of it.`;
}

function checkNotBelowZero(value: string, noun: string): string | undefined {
  return new Decimal(value).gte(0) ? undefined : `"${value}" is below zero, and ${noun} is not.`;
}
