import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Fieldset } from "./fieldset";
import { describedByOf, FieldMessages, FormGroup, Label, typedAttributes, type FieldProps } from "./form-group";

/** The parts of a date, in the order in which they are typed. */
export const dateParts = ["day", "month", "year"] as const;
export type DatePart = (typeof dateParts)[number];
export type DateTexts = Readonly<Record<DatePart, string>>;

export interface DateInputProps extends FieldProps {
  readonly id: string;
  /** Stands before "-day", "-month" and "-year" in the names. */
  readonly namePrefix?: string | undefined;
  readonly legend: ReactNode;
  readonly legendClasses?: string | undefined;
  readonly texts?: DateTexts | undefined;
  /** The parts that the error is about. */
  readonly faultyParts?: readonly DatePart[] | undefined;
  readonly onType?: ((part: DatePart, text: string) => void) | undefined;
}

const partWords: DateTexts = { day: "Day", month: "Month", year: "Year" };

/** A date that is known, such as a meeting's: day, month and year typed. */
export function DateInput(props: DateInputProps) {
  const { id, namePrefix, legend, legendClasses, texts, faultyParts = [], onType } = props;
  return (
    <FormGroup {...props}>
      <Fieldset legend={legend} legendClasses={legendClasses} describedBy={describedByOf(id, props)} role="group">
        <FieldMessages {...props} />
        <div className="govuk-date-input" id={id}>
          {dateParts.map((part) => (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <Label htmlFor={`${id}-${part}`} classes="govuk-date-input__label">
                  {partWords[part]}
                </Label>
                <input
                  className={classNames(
                    "govuk-input govuk-date-input__input",
                    faultyParts.includes(part) && "govuk-input--error",
                    part === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
                  )}
                  id={`${id}-${part}`}
                  name={namePrefix === undefined ? part : `${namePrefix}-${part}`}
                  type="text"
                  inputMode="numeric"
                  {...typedAttributes({
                    defaultValue: texts?.[part],
                    value: texts?.[part],
                    onType: onType ? (text) => onType(part, text) : undefined,
                  })}
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
