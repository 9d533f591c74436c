import { parsePeriod, PeriodError } from "@panboard/shared";
import { formText } from "../../ui/form-text";
import { Input } from "../../ui/input";
import type { ListFilter } from "./list-filter";

const fault = "Year must be a financial year, like 2013-14.";

/** A financial year: `year=2013-14` in the address. */
export function yearFilter(name = "year", label = "Year"): ListFilter {
  return {
    name,
    label,
    field: ({ id, text, errorMessage }) => (
      <Input
        id={id}
        name={name}
        label={label}
        labelClasses="govuk-label--s"
        hint="Like 2013-14"
        classes="govuk-input--width-5"
        defaultValue={text}
        errorMessage={errorMessage}
      />
    ),
    read: (form) => formText(form, name).trim(),
    parse: (text) => {
      const year = readYear(text);
      return year === undefined ? { fault } : { value: year };
    },
    words: (text) => `${label} ${text}`,
  };
}

/** The financial year that a text of an address is; undefined where it is none. */
export function readYear(text: string): string | undefined {
  try {
    const { kind, label } = parsePeriod(text);
    return kind === "FINANCIAL_YEAR" ? label : undefined;
  } catch (error) {
    if (error instanceof PeriodError) return undefined;
    throw error;
  }
}
