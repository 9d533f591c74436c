import { Checkboxes } from "../../../ui/checkboxes";
import { useField } from "../form-context";
import type { FormReader } from "../form-reader";
import type { Texts } from "../form-values";
import type { ChoiceFieldProps } from "./choice-fields";

/** Any number of a list, all of them shown; read with `readChosen`. */
export function CheckboxesField(props: ChoiceFieldProps) {
  const { name, choices, label } = props;
  const { attributes, text, setText } = useField(props, { say: sayChosen(name, choices) });
  const { id, ...field } = attributes;
  const chosen = splitChosen(text);
  return (
    <Checkboxes
      {...field}
      idPrefix={id}
      legend={label}
      items={choices}
      classes="govuk-checkboxes--small"
      values={chosen}
      onChoose={(value) =>
        // In the order of the list, so that what is ticked and unticked again is no change.
        setText(joinChosen(choices.map((one) => one.value).filter((one) => chosen.includes(one) !== (one === value))))
      }
    />
  );
}

/** What a field of checkboxes is filled with: the values that are ticked, in the order of its list. */
export function joinChosen(values: readonly string[]): string {
  return values.join("\n");
}

/** The values that are ticked; none where none is. */
export function readChosen(f: FormReader, name: string): string[] {
  return splitChosen(f.optional.text(name) ?? "");
}

function splitChosen(text: string): string[] {
  return text.split("\n").filter(Boolean);
}

function sayChosen(name: string, choices: ChoiceFieldProps["choices"]): (texts: Texts) => string {
  return (texts) => {
    const chosen = splitChosen(texts[name] ?? "");
    return choices.flatMap(({ value, text }) => (chosen.includes(value) ? text : [])).join("; ");
  };
}
