import type { ReactNode } from "react";

export interface IdentityBarProps {
  readonly title: string;
  readonly details?: ReactNode;
  /** What stands opposite: the year that a page is about, and the way to another. */
  readonly aside?: ReactNode;
}

/** What the page is about. */
export function IdentityBar({ title, details, aside }: IdentityBarProps) {
  return (
    <section className="moj-identity-bar" aria-label="What this page is about">
      <div className="govuk-width-container">
        <div className="moj-identity-bar__container">
          <div>
            <p className="moj-identity-bar__title">{title}</p>
            {details ? <p className="moj-identity-bar__details">{details}</p> : null}
          </div>
          {aside ? <p className="moj-identity-bar__aside">{aside}</p> : null}
        </div>
      </div>
    </section>
  );
}
