import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly classes?: string | undefined;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
}

/** What only some readers need, behind its summary. */
export function Details({ summary, children, classes, id, open }: DetailsProps) {
  return (
    <details id={id} className={classNames("govuk-details", classes)} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
