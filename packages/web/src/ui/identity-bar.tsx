import type { ReactNode } from "react";

export interface IdentityBarProps {
  readonly title: string;
  readonly details?: ReactNode;
}

/** What the page is about. */
export function IdentityBar({ title, details }: IdentityBarProps) {
  return (
    <section className="moj-identity-bar" aria-label="What this page is about">
      <div className="govuk-width-container">
        <div className="moj-identity-bar__container">
          <p className="moj-identity-bar__title">{title}</p>
          {details ? <p className="moj-identity-bar__details">{details}</p> : null}
        </div>
      </div>
    </section>
  );
}
