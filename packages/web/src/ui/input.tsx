import {
  controlAttributes,
  LabelledField,
  type LabelledFieldProps,
  typedAttributes,
  type TypedProps,
} from "./form-group";

export interface InputProps extends LabelledFieldProps, TypedProps {
  readonly type?: string | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: "numeric" | "decimal" | undefined;
  readonly spellCheck?: boolean | undefined;
  /** Shows the text to be copied, and takes none. */
  readonly readOnly?: boolean | undefined;
  /** What stands before the text, such as "£". Screen readers hear the label alone. */
  readonly prefix?: string | undefined;
  /** What stands behind it, such as "%". */
  readonly suffix?: string | undefined;
}

/** One line of text. */
export function Input(props: InputProps) {
  const { type = "text", autoComplete, inputMode, spellCheck, readOnly, prefix, suffix } = props;
  const input = (
    <input
      {...controlAttributes("govuk-input", props)}
      {...typedAttributes(props)}
      type={type}
      autoComplete={autoComplete}
      inputMode={inputMode}
      spellCheck={spellCheck}
      readOnly={readOnly}
    />
  );
  return (
    <LabelledField {...props}>
      {prefix === undefined && suffix === undefined ? (
        input
      ) : (
        <div className="govuk-input__wrapper">
          <Affix block="prefix">{prefix}</Affix>
          {input}
          <Affix block="suffix">{suffix}</Affix>
        </div>
      )}
    </LabelledField>
  );
}

function Affix({ block, children }: { readonly block: "prefix" | "suffix"; readonly children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <div className={`govuk-input__${block}`} aria-hidden="true">
      {children}
    </div>
  );
}
