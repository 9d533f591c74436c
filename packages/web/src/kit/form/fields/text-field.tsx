import { CharacterCount } from "../../../ui/character-count";
import { Input } from "../../../ui/input";
import { Textarea } from "../../../ui/textarea";
import { countCharacters } from "../count-characters";
import { type FormFieldProps, useField } from "../form-context";

export interface TextFieldProps extends FormFieldProps {
  /** Width by what is expected, such as "govuk-input--width-10". */
  readonly classes?: string;
  readonly autoComplete?: string;
}

/** One line of text; read with `f.text`. */
export function TextField(props: TextFieldProps) {
  const { attributes, text, setText } = useField(props);
  return (
    <Input
      {...attributes}
      label={props.label}
      classes={props.classes}
      autoComplete={props.autoComplete}
      value={text}
      onType={setText}
    />
  );
}

export interface LongTextFieldProps extends FormFieldProps {
  readonly rows?: number;
  /** Characters; counted below the field. Pass the same to `f.text`. */
  readonly max?: number;
  /** False for codes and figures. */
  readonly spellCheck?: boolean;
}

/** Several lines of text; read with `f.text`. More than `max` is taken, and refused when it is sent. */
export function LongTextField(props: LongTextFieldProps) {
  const { attributes, text, setText } = useField(props);
  const { label, rows, max, spellCheck } = props;
  const field = { ...attributes, label, rows, spellCheck, value: text, onType: (typed: string) => setText(typed) };
  if (max === undefined) return <Textarea {...field} />;
  return <CharacterCount {...field} lengthMax={max} length={text === "" ? undefined : countCharacters(text.trim())} />;
}
