import { dateInWords, parsePeriod } from "@panboard/shared";
import { buildMessage, ValidateBy } from "class-validator";

/** A rule of an input's day: it lies within the financial year that another field says. */
export function WithinYear(field: string): PropertyDecorator {
  const yearOf = (input: object | undefined): string => String((input as Record<string, unknown> | undefined)?.[field]);
  return ValidateBy({
    name: "withinYear",
    validator: {
      validate: (value, context) => {
        const { start, end } = parsePeriod(yearOf(context?.object));
        return typeof value === "string" && value >= start && value <= end;
      },
      defaultMessage: buildMessage((_, context) => {
        const { label, start, end } = parsePeriod(yearOf(context?.object));
        return `Enter a day of ${label}: from ${dateInWords(start)} to ${dateInWords(end)}.`;
      }),
    },
  });
}
