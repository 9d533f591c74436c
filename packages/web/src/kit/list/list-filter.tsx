import type { ReactNode } from "react";
import { formText } from "../../ui/form-text";
import { Input } from "../../ui/input";
import { Select, type SelectItem } from "../../ui/select";

/** What a filter's field is shown with. */
export interface FilterFieldProps {
  readonly id: string;
  /** What the address says, as it was typed; empty where it says nothing. */
  readonly text: string;
  readonly errorMessage: string | undefined;
}

/** A value for the list's argument, or why there is none. */
export type ParsedFilter = { readonly value: unknown } | { readonly fault: string };

/** One filter of a list. Its name is the argument of the API and the parameter of the address. */
export interface ListFilter {
  readonly name: string;
  /** What the filter is about, "Sector". */
  readonly label: string;
  /** A function that is called, and no component: it has no state and no hooks. */
  readonly field: (props: FilterFieldProps) => ReactNode;
  /** What the form says, as the address is to hold it; empty for nothing. */
  readonly read: (form: FormData) => string;
  /** The argument's value. Called only for a text that is not empty. */
  readonly parse: (text: string) => ParsedFilter;
  /** The filter in words, for the chip that takes it away: "Sector: Health". */
  readonly words: (text: string) => string;
  /** The end of the id of the control that takes the focus, where the field has several: "-day". */
  readonly focusEnding?: ((text: string) => string) | undefined;
}

const searchCharactersMax = 100;

/** Words that are looked for. */
export function searchFilter(label: string, name = "search"): ListFilter {
  return {
    name,
    label,
    field: ({ id, text, errorMessage }) => (
      <Input
        id={id}
        name={name}
        type="search"
        label={label}
        labelClasses="govuk-label--s"
        defaultValue={text}
        errorMessage={errorMessage}
      />
    ),
    read: (form) => formText(form, name),
    parse: (text) =>
      text.length > searchCharactersMax
        ? { fault: `${label} must be ${searchCharactersMax} characters or fewer.` }
        : { value: text },
    words: (text) => `“${text}”`,
  };
}

/** How a filter of one choice is declared. */
export interface ChoiceFilterOptions {
  /** The entry for no filter, "All sectors". */
  readonly all: string;
  /** What the argument takes for the text of the address; the text itself without this. */
  readonly toValue?: (value: string) => unknown;
}

/** One of a few choices, or all. */
export function choiceFilter(
  name: string,
  label: string,
  items: readonly SelectItem[],
  { all, toValue = (value) => value }: ChoiceFilterOptions,
): ListFilter {
  const textOf = (value: string) => items.find((item) => item.value === value)?.text;
  return {
    name,
    label,
    field: ({ id, text, errorMessage }) => (
      <Select
        id={id}
        name={name}
        label={label}
        labelClasses="govuk-label--s"
        items={[{ value: "", text: all }, ...items]}
        defaultValue={textOf(text) === undefined ? "" : text}
        errorMessage={errorMessage}
      />
    ),
    read: (form) => formText(form, name),
    parse: (text) =>
      textOf(text) === undefined
        ? { fault: `${label} has no choice “${text}”. Choose one of the list.` }
        : { value: toValue(text) },
    words: (text) => `${label}: ${textOf(text) ?? text}`,
  };
}

/** Yes, no, or both: `yes` and `no` in the address, a boolean for the API. */
export function yesNoFilter(
  name: string,
  label: string,
  words: { readonly all: string; readonly yes: string; readonly no: string },
): ListFilter {
  const items = [
    { value: "yes", text: words.yes },
    { value: "no", text: words.no },
  ];
  return choiceFilter(name, label, items, { all: words.all, toValue: (value) => value === "yes" });
}

/** A choice of a flag: `true` and `false` in the address, as the API's own addresses have them. */
export function flagFilter(
  name: string,
  label: string,
  [all, isSo, isNot]: readonly [string, string, string],
): ListFilter {
  const items = [
    { value: "true", text: isSo },
    { value: "false", text: isNot },
  ];
  return choiceFilter(name, label, items, { all, toValue: (value) => value === "true" });
}
