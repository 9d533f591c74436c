import type { ReactNode } from "react";
import { classNames } from "./class-names";
import "../styles/forms.scss";

export interface FieldsetProps {
  readonly legend: ReactNode;
  readonly legendClasses?: string | undefined;
  readonly legendIsPageHeading?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly describedBy?: string | undefined;
  /** "group" where its controls have labels of their own. */
  readonly role?: "group" | undefined;
  readonly children?: ReactNode;
}

/** Fields that answer one question, named by a legend. */
export function Fieldset({
  legend,
  legendClasses,
  legendIsPageHeading,
  classes,
  describedBy,
  role,
  children,
}: FieldsetProps) {
  return (
    <fieldset role={role} className={classNames("govuk-fieldset", classes)} aria-describedby={describedBy}>
      <legend className={classNames("govuk-fieldset__legend", legendClasses)}>
        {legendIsPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}
