import { Autocomplete } from "../../../ui/autocomplete";
import type { FindChoices } from "../../../ui/use-choices";
import { type FormFieldProps, useField, useFormTexts } from "../form-context";

export interface AutocompleteFieldProps extends FormFieldProps {
  /** Finds what matches a text; the same function at every drawing. */
  readonly find: FindChoices;
}

/** An agency, a person, a seat, found by its name; read with `f.choice`. Typing on takes the choice back. */
export function AutocompleteField({
  hint = "Type part of the name, and choose from the list",
  ...props
}: AutocompleteFieldProps) {
  const { name, label, find } = props;
  const say = (texts: Readonly<Record<string, string>>) => texts[`${name}-text`]?.trim() ?? "";
  const { attributes, setText } = useField({ ...props, hint }, { kind: "found", say });
  const text = useFormTexts()[`${name}-text`] ?? "";
  return (
    <Autocomplete
      {...attributes}
      label={label}
      find={find}
      text={text}
      onType={(typed) => {
        setText("");
        setText(typed, "-text");
      }}
      onChoose={(choice) => {
        setText(choice.value);
        setText(choice.text, "-text");
      }}
    />
  );
}
