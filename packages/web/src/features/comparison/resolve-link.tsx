import { useRegion, useViewer } from "../../kit/page/page-context";
import type { Series } from "./comparison";
import { type NamedCell, resolveHref } from "./named-cell";

export interface ResolveLinkProps {
  readonly area: Series["area"];
  /** Nothing where nothing can be chosen. */
  readonly cell: NamedCell | undefined;
  /** What the link does: "Resolve this conflict". */
  readonly text: string;
  /** Of which figure, for those who hear the link alone: "Halton, 31 March 2014". */
  readonly about: string;
}

/** Leads those who may to where it is chosen what stands; nothing for everybody else, and on paper. */
export function ResolveLink({ area, cell, text, about }: ResolveLinkProps) {
  const [viewer, region] = [useViewer(), useRegion()];
  const href = cell && resolveHref(viewer, region, area, cell);
  if (href === undefined) return null;
  return (
    <a className="govuk-link app-screen-only" href={href}>
      {text}
      <span className="govuk-visually-hidden">: {about}</span>
    </a>
  );
}
