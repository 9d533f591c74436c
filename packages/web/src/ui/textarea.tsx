import { controlAttributes, LabelledField, type LabelledFieldProps } from "./form-group";

export interface TextareaProps extends LabelledFieldProps {
  readonly defaultValue?: string | undefined;
  readonly rows?: number | undefined;
  readonly spellCheck?: boolean | undefined;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { defaultValue, rows = 5, spellCheck } = props;
  return (
    <LabelledField {...props}>
      <textarea
        {...controlAttributes("govuk-textarea", props)}
        rows={rows}
        spellCheck={spellCheck}
        defaultValue={defaultValue}
      />
    </LabelledField>
  );
}
