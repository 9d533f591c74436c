import { useEffect, useRef, type MouseEvent } from "react";

export interface ErrorItem {
  readonly text: string;
  /** Id of the field at fault; without one the error is listed without a link. */
  readonly fieldId?: string | undefined;
}

export interface ErrorSummaryProps {
  readonly title?: string | undefined;
  readonly errors: readonly ErrorItem[];
}

/** Everything that has to be mended, above the h1. Takes the focus when it appears; a link leads to its field. */
export function ErrorSummary({ title = "There is a problem", errors }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [errors]);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={summary}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ text, fieldId }) => (
              <li key={`${fieldId ?? ""} ${text}`}>
                {fieldId ? (
                  <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** Opens the disclosures around the field first: what is folded away can't take the focus. */
function focusField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  for (let around = field.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
    around.open = true;
  }
  field.focus();
}
