import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedByOf, FieldMessages, FormGroup, Label, type FieldProps } from "./form-group";

export interface InputProps extends FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly labelClasses?: string | undefined;
  readonly type?: string | undefined;
  readonly classes?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string | undefined;
}

/** One line of text. */
export function Input(props: InputProps) {
  const { id, name, label, labelClasses, type = "text", classes, defaultValue, autoComplete } = props;
  return (
    <FormGroup {...props}>
      <Label htmlFor={id} classes={labelClasses}>
        {label}
      </Label>
      <FieldMessages {...props} />
      <input
        className={classNames("govuk-input", classes, props.errorMessage && "govuk-input--error")}
        id={id}
        name={name}
        type={type}
        defaultValue={defaultValue}
        aria-describedby={describedByOf(id, props)}
        autoComplete={autoComplete}
      />
    </FormGroup>
  );
}
