import { controlAttributes, LabelledField, type LabelledFieldProps } from "./form-group";

export interface InputProps extends LabelledFieldProps {
  readonly type?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string | undefined;
}

/** One line of text. */
export function Input(props: InputProps) {
  const { type = "text", defaultValue, autoComplete } = props;
  return (
    <LabelledField {...props}>
      <input
        {...controlAttributes("govuk-input", props)}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
      />
    </LabelledField>
  );
}
