import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedByOf, FieldMessages, FormGroup, Label, type FieldProps } from "./form-group";

export interface SelectItem {
  readonly value: string;
  readonly text: string;
}

export interface SelectProps extends FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly labelClasses?: string | undefined;
  readonly classes?: string | undefined;
  readonly items: readonly SelectItem[];
  readonly defaultValue?: string | undefined;
  /** Told of a choice that changes what else the form offers; nothing is applied before the form's button. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

/** One of a short list. */
export function Select(props: SelectProps) {
  const { id, name, label, labelClasses, classes, items, defaultValue, onChoose } = props;
  return (
    <FormGroup {...props}>
      <Label htmlFor={id} classes={labelClasses}>
        {label}
      </Label>
      <FieldMessages {...props} />
      <select
        className={classNames("govuk-select", classes, props.errorMessage && "govuk-select--error")}
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={describedByOf(id, props)}
        onChange={onChoose ? (event) => onChoose(event.target.value) : undefined}
      >
        {items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
