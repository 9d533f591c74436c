import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Hint, Label } from "./form-group";

export interface ChoiceItem {
  readonly value: string;
  readonly text: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface ChoiceItemsProps {
  readonly kind: "checkboxes" | "radios";
  readonly name: string;
  readonly idPrefix: string;
  readonly items: readonly ChoiceItem[];
  readonly chosen: readonly string[];
  readonly classes?: string | undefined;
  /** Makes what is chosen somebody else's to keep. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

/** The inputs of a group of checkboxes or radios; the first takes the prefix itself as id, for the error summary. */
export function ChoiceItems({ kind, name, idPrefix, items, chosen, classes, onChoose }: ChoiceItemsProps) {
  const block = `govuk-${kind}`;
  return (
    <div className={classNames(block, classes)}>
      {items.map((item, index) => {
        const id = index === 0 ? idPrefix : `${idPrefix}-${index + 1}`;
        return (
          <div key={item.value} className={`${block}__item`}>
            <input
              className={`${block}__input`}
              id={id}
              name={name}
              type={kind === "radios" ? "radio" : "checkbox"}
              value={item.value}
              {...(onChoose
                ? { checked: chosen.includes(item.value), onChange: () => onChoose(item.value) }
                : { defaultChecked: chosen.includes(item.value) })}
              disabled={item.disabled}
              aria-describedby={item.hint ? `${id}-item-hint` : undefined}
            />
            <Label htmlFor={id} classes={`${block}__label`}>
              {item.text}
            </Label>
            {item.hint ? (
              <Hint id={`${id}-item-hint`} classes={`${block}__hint`}>
                {item.hint}
              </Hint>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
