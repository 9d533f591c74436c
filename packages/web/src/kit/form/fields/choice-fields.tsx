import { Radios } from "../../../ui/radios";
import { Select } from "../../../ui/select";
import type { Choice } from "../../../ui/use-choices";
import { type FormFieldProps, useField } from "../form-context";
import type { Texts } from "../form-values";

export interface ChoiceFieldProps extends FormFieldProps {
  readonly choices: readonly (Choice & { readonly hint?: string })[];
}

/** One of a few, all of them shown; read with `f.choice`. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { attributes, text, setText } = useField(props, { say: sayChoice(props.name, props.choices) });
  const { id, ...field } = attributes;
  return (
    <Radios
      {...field}
      idPrefix={id}
      legend={props.label}
      items={props.choices}
      classes="govuk-radios--small"
      value={text}
      onChoose={setText}
    />
  );
}

export interface SelectFieldProps extends FormFieldProps {
  readonly choices: readonly Choice[];
  /** What stands there while nothing is chosen. */
  readonly emptyText?: string;
}

/** One of up to fifteen; read with `f.choice`. */
export function SelectField({ emptyText = "Choose one", ...props }: SelectFieldProps) {
  const { attributes, text, setText } = useField(props, { say: sayChoice(props.name, props.choices) });
  return (
    <Select
      {...attributes}
      label={props.label}
      items={[{ value: "", text: emptyText }, ...props.choices]}
      value={text}
      onChoose={setText}
    />
  );
}

const yesAndNo = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
] as const;

/** Yes or no; read with `f.yesNo`. Its noun completes "Select yes if": "the meeting was quorate". */
export function YesNoField(props: FormFieldProps) {
  const { attributes, text, setText } = useField(props, { say: sayChoice(props.name, yesAndNo) });
  const { id, ...field } = attributes;
  return (
    <Radios
      {...field}
      idPrefix={id}
      legend={props.label}
      items={yesAndNo}
      classes="govuk-radios--inline govuk-radios--small"
      value={text}
      onChoose={setText}
    />
  );
}

function sayChoice(name: string, choices: readonly Choice[]): (texts: Texts) => string {
  return (texts) => choices.find(({ value }) => value === texts[name])?.text ?? "";
}
