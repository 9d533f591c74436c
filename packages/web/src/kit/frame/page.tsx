import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { ErrorSummary, type ErrorItem } from "../../ui/error-summary";
import { Tag } from "../../ui/tag";
import { SuccessBanner } from "../form/success";
import { Frame, type FrameProps } from "./frame";

export interface PageProps extends FrameProps {
  /** Names the page in the browser, and heads it. */
  readonly title: string;
  /** One sentence on what is on the page. */
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly errors?: readonly ErrorItem[] | undefined;
  /** Name of the fictional region whose invented figures the page shows. */
  readonly fictional?: string | undefined;
  /** For pages whose content carries the h1 itself. */
  readonly hideHeading?: boolean | undefined;
}

/** A page: its frame, its title, its h1 with what can be done, then its content. */
export function Page(props: PageProps) {
  const { title, intro, actions, errors = [], fictional, hideHeading, about, children } = props;
  const names = [errors.length > 0 ? `Error: ${title}` : title, about, "Panboard"].filter(Boolean);
  return (
    <Frame {...props}>
      <title>{[...new Set(names)].join(" - ")}</title>
      <SuccessBanner />
      {errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
      {hideHeading ? null : (
        <div className="app-heading">
          <PageHeading>{title}</PageHeading>
          {actions}
        </div>
      )}
      {intro ? <p className="app-intro">{intro}</p> : null}
      {fictional ? (
        <p>
          <Tag>Illustrative</Tag> {fictional} and all its figures are invented.
        </p>
      ) : null}
      {children}
    </Frame>
  );
}

/** The path whose heading was shown last; undefined until the first page stands. */
let headedPath: string | undefined;

/** The h1. Takes the focus when it heads another page than before, so that a screen reader says where it is. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, hash } = useLocation();
  useEffect(() => {
    // A link to a place on the page leads there, and not to its beginning.
    if (headedPath !== undefined && headedPath !== pathname && hash === "") heading.current?.focus();
    headedPath = pathname;
  }, [pathname, hash]);
  return (
    <h1 className="govuk-heading-xl" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
