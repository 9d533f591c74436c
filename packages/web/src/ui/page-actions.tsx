import type { ReactNode } from "react";

/** What can be done with the page, as secondary buttons beside its h1. */
export function PageActions({ children }: { readonly children: ReactNode }) {
  return (
    <div className="moj-page-header-actions">
      <div className="moj-button-group">{children}</div>
    </div>
  );
}
