import { groupThousands, poundsInWords } from "@panboard/shared";
import { Input } from "../../../ui/input";
import { type FormFieldProps, useField } from "../form-context";
import type { Texts } from "../form-values";
import { parseAmount } from "../parse-amount";

/** A whole number; read with `f.wholeNumber`. */
export function WholeNumberField(props: FormFieldProps) {
  const { attributes, text, setText } = useField(props, { say: sayAmount(props.name, groupThousands) });
  return (
    <Input
      {...attributes}
      label={props.label}
      classes="govuk-input--width-5"
      inputMode="numeric"
      spellCheck={false}
      value={text}
      onType={setText}
    />
  );
}

/** Pounds and pence; read with `f.money`. */
export function MoneyField(props: FormFieldProps) {
  const { attributes, text, setText } = useField(props, { say: sayAmount(props.name, poundsInWords) });
  return (
    <Input
      {...attributes}
      label={props.label}
      classes="govuk-input--width-10"
      inputMode="decimal"
      spellCheck={false}
      prefix="£"
      value={text}
      onType={setText}
    />
  );
}

/** A percentage; read with `f.percentage`. */
export function PercentageField(props: FormFieldProps) {
  const { attributes, text, setText } = useField(props, { say: sayAmount(props.name, (amount) => `${amount}%`) });
  return (
    <Input
      {...attributes}
      label={props.label}
      classes="govuk-input--width-5"
      inputMode="decimal"
      spellCheck={false}
      suffix="%"
      value={text}
      onType={setText}
    />
  );
}

function sayAmount(name: string, inWords: (amount: string) => string): (texts: Texts) => string {
  return (texts) => {
    const text = texts[name]?.trim() ?? "";
    const answer = parseAmount(text, { decimalsMax: 15 });
    return "fault" in answer ? text : inWords(answer.amount);
  };
}
