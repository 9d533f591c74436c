import type { ReactNode } from "react";

/** A year or an amount, which is read as one and never broken into two lines. */
export function NoWrap({ children }: { readonly children: ReactNode }) {
  return <span className="app-no-wrap">{children}</span>;
}
