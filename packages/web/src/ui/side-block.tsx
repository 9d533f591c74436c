import { useId, type ReactNode } from "react";

/** Facts beside the content, never tasks. */
export function SideBlock({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="app-side-block" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
