import { type FormEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import type { ErrorItem } from "../../ui/error-summary";
import { Page, type PageProps } from "../frame/page";
import { Button } from "../../ui/button";
import { type AnswerRow, answersOf, CheckAnswers } from "./check-answers";
import { ConflictPanel } from "./conflict-panel";
import { FormContext } from "./form-context";
import { FormFailed, failureInWords } from "./form-failure";
import { focusHeading } from "./focus-heading";
import { conflictId, conflictWords } from "./form-state";
import { LeaveWarning } from "./leave-warning";
import { RestoredNote } from "./restored-note";
import type { ApiForm } from "./use-api-form";

export interface FormPageProps extends PageProps {
  readonly form: ApiForm;
  readonly title: string;
  readonly intro?: ReactNode;
  /** A verb and a thing: "Save the meeting". */
  readonly button?: string | undefined;
  /** What the button says while it is sent. */
  readonly busyButton?: string | undefined;
  /** Where Cancel leads. */
  readonly cancelHref?: string | undefined;
  /** What that link says where "Cancel" could mean what the form does. */
  readonly cancelText?: string | undefined;
  /** For what can't be undone. */
  readonly isWarning?: boolean | undefined;
  /** Shows the answers before they are sent; a function may leave out rows and add others. */
  readonly check?: true | ((rows: readonly AnswerRow[]) => readonly AnswerRow[]) | undefined;
}

/** A page that is one form: error summary, warnings, conflict, fields, button. The fields are its children. */
export function FormPage({ form, check, children, ...props }: FormPageProps) {
  const isChecking = form.step === "check";
  const { busyButton = "Saving", cancelHref, cancelText = "Cancel", isWarning, ...page } = props;
  const { button = "Save" } = props;
  const isBusy = form.phase !== "open";
  const errors = useErrorItems(form);
  useFocusOnStep(form.step, errors.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check && !isChecking) form.check();
    else form.submit();
  };
  const changeField = (name: string) => {
    flushSync(form.enter);
    document.getElementById(form.open.fields.focusIdOf(name) ?? "")?.focus();
  };
  const rows = isChecking && check ? answersOf(form) : [];
  return (
    <Page
      {...page}
      intro={isChecking ? undefined : props.intro}
      title={isChecking ? "Check your answers" : props.title}
      errors={errors}
    >
      <FormContext value={form}>
        <LeaveWarning />
        <RestoredNote />
        <FormFailed />
        <ConflictPanel />
        <form className="app-form" noValidate onSubmit={submit}>
          <div hidden={isChecking}>{children}</div>
          {isChecking ? (
            <CheckAnswers rows={typeof check === "function" ? check(rows) : rows} onChange={changeField} />
          ) : null}
          <div className="govuk-button-group">
            <Button busy={isBusy} classes={isWarning ? "govuk-button--warning" : undefined}>
              {isBusy ? busyButton : check && !isChecking ? "Continue" : button}
            </Button>
            {isChecking ? (
              <Button type="button" classes="govuk-button--secondary" onClick={form.enter}>
                Back to the form
              </Button>
            ) : null}
            {cancelHref === undefined ? null : (
              <a className="govuk-link app-link" href={cancelHref}>
                {cancelText}
              </a>
            )}
          </div>
          <p className="govuk-visually-hidden" role="status">
            {isBusy ? busyButton : null}
          </p>
        </form>
      </FormContext>
    </Page>
  );
}

/** What the error summary lists: the conflict or the failure, then the faults in page order. The same array until they change. */
function useErrorItems({ faults, failure, conflict, open }: ApiForm): readonly ErrorItem[] {
  return useMemo(
    () => [
      ...(conflict ? [{ text: conflictWords, fieldId: conflictId }] : []),
      ...(failure ? [{ text: failureInWords(failure.error) }] : []),
      ...faults.map(({ name, text, parts }) => ({ text, fieldId: open.fields.focusIdOf(name, parts) })),
    ],
    [faults, failure, conflict, open],
  );
}

/** Another step has another h1: the focus goes there, as on another page, unless there is something to mend. */
function useFocusOnStep(step: ApiForm["step"], hasErrors: boolean): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step && !hasErrors) focusHeading();
    shown.current = step;
  }, [step, hasErrors]);
}
