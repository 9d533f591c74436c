import type { ReactNode } from "react";

export interface GenericHeaderProps {
  readonly children: ReactNode;
  readonly href: string;
}

/** The name of the product as a link to its start, in the block that carries no government branding. */
export function GenericHeader({ children, href }: GenericHeaderProps) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container">
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {children}
          </a>
        </div>
      </div>
    </div>
  );
}
