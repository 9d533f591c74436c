import type { ReactNode } from "react";
import { ChoiceItems, type ChoiceItem } from "./choice-items";
import { Fieldset } from "./fieldset";
import { describedByOf, FieldMessages, FormGroup, type FieldProps } from "./form-group";

export interface CheckboxesProps extends FieldProps {
  readonly name: string;
  readonly idPrefix?: string | undefined;
  readonly legend: ReactNode;
  readonly legendClasses?: string | undefined;
  readonly items: readonly ChoiceItem[];
  readonly values?: readonly string[] | undefined;
  readonly classes?: string | undefined;
  /** Is told which one was ticked or unticked, and makes what is chosen somebody else's to keep. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

/** Any number of a list. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, idPrefix = name, legend, legendClasses, items, values = [], classes, onChoose } = props;
  return (
    <FormGroup {...props}>
      <Fieldset legend={legend} legendClasses={legendClasses} describedBy={describedByOf(idPrefix, props)}>
        <FieldMessages {...props} id={idPrefix} />
        <ChoiceItems
          kind="checkboxes"
          name={name}
          idPrefix={idPrefix}
          items={items}
          chosen={values}
          classes={classes}
          onChoose={onChoose}
        />
      </Fieldset>
    </FormGroup>
  );
}
