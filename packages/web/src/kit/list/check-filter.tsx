import { Checkboxes } from "../../ui/checkboxes";
import { formText } from "../../ui/form-text";
import type { ListFilter } from "./list-filter";

/** The one choice of a filter: what the argument takes, and what it does, "Only Halton". */
export interface CheckedChoice {
  readonly value: string;
  readonly text: string;
}

/** One choice that holds or does not. */
export function checkFilter(name: string, label: string, { value, text }: CheckedChoice): ListFilter {
  return {
    name,
    label,
    field: ({ id, text: said, errorMessage }) => (
      <Checkboxes
        idPrefix={id}
        name={name}
        legend={label}
        classes="govuk-checkboxes--small"
        items={[{ value, text }]}
        values={[said]}
        errorMessage={errorMessage}
      />
    ),
    read: (form) => formText(form, name),
    parse: (said) =>
      said === value ? { value } : { fault: `${label} has no choice “${said}”. Choose what is there, or leave it.` },
    words: (said) => (said === value ? text : `${label}: ${said}`),
  };
}
