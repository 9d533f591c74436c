import type { ReactNode } from "react";

export interface SkipLinkProps {
  readonly children: ReactNode;
  readonly href: `#${string}`;
}

/** The first stop of the keyboard: past the header, to the content. */
export function SkipLink({ children, href }: SkipLinkProps) {
  return (
    <a href={href} className="govuk-skip-link">
      {children}
    </a>
  );
}
