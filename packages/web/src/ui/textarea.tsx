import {
  controlAttributes,
  LabelledField,
  type LabelledFieldProps,
  typedAttributes,
  type TypedProps,
} from "./form-group";

export interface TextareaProps extends LabelledFieldProps, TypedProps {
  readonly rows?: number | undefined;
  readonly spellCheck?: boolean | undefined;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { rows = 5, spellCheck } = props;
  return (
    <LabelledField {...props}>
      <textarea
        {...controlAttributes("govuk-textarea", props)}
        {...typedAttributes(props)}
        rows={rows}
        spellCheck={spellCheck}
      />
    </LabelledField>
  );
}
