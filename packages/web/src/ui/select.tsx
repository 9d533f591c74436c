import { controlAttributes, LabelledField, type LabelledFieldProps } from "./form-group";

export interface SelectItem {
  readonly value: string;
  readonly text: string;
}

export interface SelectProps extends LabelledFieldProps {
  readonly items: readonly SelectItem[];
  readonly defaultValue?: string | undefined;
  /** What is chosen, where somebody else keeps it and is told by `onChoose`. */
  readonly value?: string | undefined;
  /** Told of a choice that changes what else the form offers; nothing is applied before the form's button. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

/** One of a short list. */
export function Select(props: SelectProps) {
  const { items, defaultValue, value, onChoose } = props;
  return (
    <LabelledField {...props}>
      <select
        {...controlAttributes("govuk-select", props)}
        {...(value === undefined ? { defaultValue } : { value })}
        onChange={onChoose ? (event) => onChoose(event.target.value) : undefined}
      >
        {items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.text}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
