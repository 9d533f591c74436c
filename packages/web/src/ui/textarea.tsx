import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedByOf, FieldMessages, FormGroup, Label, type FieldProps } from "./form-group";

export interface TextareaProps extends FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly labelClasses?: string | undefined;
  readonly classes?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly rows?: number | undefined;
  readonly spellCheck?: boolean | undefined;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { id, name, label, labelClasses, classes, defaultValue, rows = 5, spellCheck } = props;
  return (
    <FormGroup {...props}>
      <Label htmlFor={id} classes={labelClasses}>
        {label}
      </Label>
      <FieldMessages {...props} />
      <textarea
        className={classNames("govuk-textarea", props.errorMessage && "govuk-textarea--error", classes)}
        id={id}
        name={name}
        rows={rows}
        spellCheck={spellCheck}
        defaultValue={defaultValue}
        aria-describedby={describedByOf(id, props)}
      />
    </FormGroup>
  );
}
