import type { ReactNode } from "react";
import { ChoiceItems, type ChoiceItem } from "./choice-items";
import { Fieldset } from "./fieldset";
import { describedByOf, FieldMessages, FormGroup, type FieldProps } from "./form-group";

export interface RadiosProps extends FieldProps {
  readonly name: string;
  readonly idPrefix?: string | undefined;
  readonly legend: ReactNode;
  readonly legendClasses?: string | undefined;
  readonly items: readonly ChoiceItem[];
  readonly value?: string | undefined;
  readonly classes?: string | undefined;
  /** Makes what is chosen somebody else's to keep. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

/** Exactly one of a few. */
export function Radios(props: RadiosProps) {
  const { name, idPrefix = name, legend, legendClasses, items, value, classes, onChoose } = props;
  return (
    <FormGroup {...props}>
      <Fieldset legend={legend} legendClasses={legendClasses} describedBy={describedByOf(idPrefix, props)}>
        <FieldMessages {...props} id={idPrefix} />
        <ChoiceItems
          kind="radios"
          name={name}
          idPrefix={idPrefix}
          items={items}
          chosen={value === undefined ? [] : [value]}
          classes={classes}
          onChoose={onChoose}
        />
      </Fieldset>
    </FormGroup>
  );
}
