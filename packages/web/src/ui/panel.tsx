import type { ReactNode } from "react";
import { classNames } from "./class-names";
import "../styles/forms.scss";

export interface PanelProps {
  readonly title: ReactNode;
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  readonly classes?: string | undefined;
  readonly children?: ReactNode;
}

/** The confirmation that something was done. */
export function Panel({ title, headingLevel = 1, classes, children }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames("govuk-panel govuk-panel--confirmation", classes)}>
      <Heading className="govuk-panel__title" tabIndex={headingLevel === 1 ? -1 : undefined}>
        {title}
      </Heading>
      {children ? <div className="govuk-panel__body">{children}</div> : null}
    </div>
  );
}
