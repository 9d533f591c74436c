import type { ReactNode } from "react";
import { classNames } from "./class-names";
import "../styles/forms.scss";

export interface LabelProps {
  readonly children: ReactNode;
  readonly classes?: string | undefined;
  readonly htmlFor?: string | undefined;
  /** Makes the label the page's h1. */
  readonly isPageHeading?: boolean | undefined;
}

/** The name of a field. */
export function Label({ children, classes, htmlFor, isPageHeading }: LabelProps) {
  const label = (
    <label className={classNames("govuk-label", classes)} htmlFor={htmlFor}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}

export interface HintProps {
  readonly children: ReactNode;
  readonly classes?: string | undefined;
  readonly id?: string | undefined;
}

/** What helps to fill in a field. */
export function Hint({ children, classes, id }: HintProps) {
  return (
    <div id={id} className={classNames("govuk-hint", classes)}>
      {children}
    </div>
  );
}

export interface ErrorMessageProps {
  readonly children: ReactNode;
  readonly classes?: string | undefined;
  readonly id?: string | undefined;
}

/** What is wrong with a field, in the words of the error summary. */
export function ErrorMessage({ children, classes, id }: ErrorMessageProps) {
  return (
    <p id={id} className={classNames("govuk-error-message", classes)}>
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}

/** What every field may carry: a hint above it, an error, further descriptions and classes of its group. */
export interface FieldProps {
  readonly hint?: ReactNode;
  readonly errorMessage?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly formGroupClasses?: string | undefined;
}

/** The ids that describe a field, as `aria-describedby` wants them; undefined when there are none. */
export function describedByOf(id: string, { hint, errorMessage, describedBy }: FieldProps): string | undefined {
  return classNames(describedBy, Boolean(hint) && `${id}-hint`, errorMessage && `${id}-error`) || undefined;
}

/** The group around a field, marked when the field has an error. */
export function FormGroup({
  errorMessage,
  formGroupClasses,
  children,
}: Pick<FieldProps, "errorMessage" | "formGroupClasses"> & { readonly children: ReactNode }) {
  return (
    <div className={classNames("govuk-form-group", errorMessage && "govuk-form-group--error", formGroupClasses)}>
      {children}
    </div>
  );
}

/** The hint and the error of a field, in the order in which they are read. */
export function FieldMessages({ id, hint, errorMessage }: FieldProps & { readonly id: string }) {
  return (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {errorMessage ? <ErrorMessage id={`${id}-error`}>{errorMessage}</ErrorMessage> : null}
    </>
  );
}

/** What every control with one label of its own has. */
export interface LabelledFieldProps extends FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly labelClasses?: string | undefined;
  readonly classes?: string | undefined;
}

/** A control under its label, hint and error. */
export function LabelledField(props: LabelledFieldProps & { readonly children: ReactNode }) {
  return (
    <FormGroup {...props}>
      <Label htmlFor={props.id} classes={props.labelClasses}>
        {props.label}
      </Label>
      <FieldMessages {...props} />
      {props.children}
    </FormGroup>
  );
}

/** The attributes by which a control belongs to its label, hint and error; `block` is its class, such as "govuk-input". */
export function controlAttributes(block: string, props: LabelledFieldProps) {
  const { id, name, classes, errorMessage } = props;
  return {
    "className": classNames(block, classes, errorMessage && `${block}--error`),
    id,
    name,
    "aria-describedby": describedByOf(id, props),
  };
}

/** How the text of a control is kept: by the browser from a first value on, or by whoever is told of every change. */
export interface TypedProps {
  readonly defaultValue?: string | undefined;
  readonly value?: string | undefined;
  readonly onType?: ((text: string) => void) | undefined;
}

/** The attributes of a control that holds text, as React wants them. */
export function typedAttributes({ defaultValue, value, onType }: TypedProps) {
  if (!onType) return { defaultValue };
  return {
    value: value ?? "",
    onChange: (event: { readonly target: { readonly value: string } }) => onType(event.target.value),
  };
}
