import { dateInWords } from "@panboard/shared";
import { DateInput, dateParts, type DateTexts } from "../../ui/date-input";
import { formText } from "../../ui/form-text";
import { dateTextsOf } from "../form/form-values";
import { wordsOfLabel } from "../form/label-words";
import { parseDate } from "../form/parse-date";
import type { ListFilter } from "./list-filter";

/**
 * One day: `on=2012-03-31` in the address. The label, "Partners on", begins the words of the chip; the noun stands in what is
 * said of a day that is none.
 */
export function dayFilter(name: string, label: string, noun = "the day"): ListFilter {
  const read = (texts: DateTexts) => parseDate(texts, wordsOfLabel(label, noun));
  const readText = (text: string) => read(textsOf(text));
  const faultyPartsOf = (text: string) => {
    const answer = readText(text);
    return "fault" in answer ? answer.fault.parts : [];
  };
  return {
    name,
    label,
    field: ({ id, text, errorMessage }) => (
      <DateInput
        id={id}
        namePrefix={name}
        legend={label}
        legendClasses="govuk-fieldset__legend--s"
        texts={textsOf(text)}
        errorMessage={errorMessage}
        faultyParts={errorMessage === undefined ? [] : faultyPartsOf(text)}
      />
    ),
    read: (form) => {
      const texts: DateTexts = {
        day: formText(form, `${name}-day`),
        month: formText(form, `${name}-month`),
        year: formText(form, `${name}-year`),
      };
      const { year, month, day } = texts;
      if (dateParts.every((part) => texts[part] === "")) return "";
      const answer = read(texts);
      return "iso" in answer ? answer.iso : [year, month, day].join("-");
    },
    parse: (text) => {
      const answer = readText(text);
      return "fault" in answer ? { fault: `${answer.fault.text}.` } : { value: answer.iso };
    },
    words: (text) => {
      const answer = readText(text);
      return `${label} ${"iso" in answer ? dateInWords(answer.iso) : text}`;
    },
    focusEnding: (text) => `-${faultyPartsOf(text)[0] ?? "day"}`,
  };
}

/** The parts of a day as the address holds them, whatever was typed. */
function textsOf(text: string): DateTexts {
  return dateTextsOf({ day: text }, "day");
}
