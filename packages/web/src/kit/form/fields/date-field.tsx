import { dateInWords } from "@panboard/shared";
import { DateInput } from "../../../ui/date-input";
import { type FormFieldProps, useField, useFormTexts } from "../form-context";
import { dateTextsOf, type Texts } from "../form-values";
import { wordsOfLabel } from "../label-words";
import { parseDate } from "../parse-date";

/** A date that is known; read with `f.date`. */
export function DateField({ hint = "For example, 31 3 2014", ...props }: FormFieldProps) {
  const { name, label } = props;
  const { attributes, faultyParts, setText } = useField({ ...props, hint }, { kind: "date", say: sayDate(name) });
  const texts = dateTextsOf(useFormTexts(), name);
  return (
    <DateInput
      {...attributes}
      namePrefix={name}
      legend={label}
      texts={texts}
      faultyParts={faultyParts}
      onType={(part, text) => setText(text, `-${part}`)}
    />
  );
}

function sayDate(name: string): (texts: Texts) => string {
  return (texts) => {
    const typed = dateTextsOf(texts, name);
    const answer = parseDate(typed, wordsOfLabel(name));
    return "fault" in answer ? [typed.day, typed.month, typed.year].join(" ").trim() : dateInWords(answer.iso);
  };
}
