import { parsePeriod, type PeriodKind, periodInWords } from "@panboard/shared";
import { Input } from "../../../ui/input";
import { periodKindsInWords } from "../field-reads";
import { type FormFieldProps, useField } from "../form-context";
import type { Texts } from "../form-values";
import { upperFirst } from "../label-words";

export interface PeriodFieldProps extends FormFieldProps {
  /** The kinds that are asked for. Pass the same to `f.period`. */
  readonly kinds: readonly PeriodKind[];
}

/** A financial year, a quarter, a day: written as its label; read with `f.period`. */
export function PeriodField(props: PeriodFieldProps) {
  const { name, label, kinds, hint = upperFirst(periodKindsInWords(kinds)) } = props;
  const { attributes, text, setText } = useField({ ...props, hint }, { say: sayPeriod(name) });
  return (
    <Input
      {...attributes}
      label={label}
      classes="govuk-input--width-10"
      spellCheck={false}
      value={text}
      onType={setText}
    />
  );
}

function sayPeriod(name: string): (texts: Texts) => string {
  return (texts) => {
    const text = texts[name]?.trim() ?? "";
    try {
      return periodInWords(parsePeriod(text));
    } catch {
      return text;
    }
  };
}
