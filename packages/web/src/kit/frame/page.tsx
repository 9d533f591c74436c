import { createContext, use, useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { BackLink } from "../../ui/back-link";
import { ErrorSummary, type ErrorItem } from "../../ui/error-summary";
import { Tag } from "../../ui/tag";
import { wholeYears } from "../../ui/whole-years";
import { InFrame } from "./frame-slots";
import { useBackHref } from "./use-back-href";

/** The title that a page has by its definition, until it says another one. */
export const PageTitle = createContext<string | undefined>(undefined);

/** What every page says above its h1 of what was done on the page before. */
export const PageBanner = createContext<ReactNode>(null);

export interface PageProps {
  /** Names the page in the browser, and heads it; by default the title of its definition. */
  readonly title?: string | undefined;
  /** One sentence on what is on the page. */
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly errors?: readonly ErrorItem[] | undefined;
  /** Name of the fictional region whose invented figures the page shows. */
  readonly fictional?: string | undefined;
  /** For pages whose content carries the h1 itself. */
  readonly hideHeading?: boolean | undefined;
  /** What stands between the navigation and the content: the identity bar. */
  readonly above?: ReactNode;
  /** What the page is about, for its name in the browser and the first line on paper; by default the person's own place there. */
  readonly about?: string | undefined;
  /** The list that the page's record is from. The link leads to it as it was left: filtered, sorted, on its page. */
  readonly back?: { readonly text: string; readonly href: string } | undefined;
  readonly children: ReactNode;
}

/** A page: its title, its h1 with what can be done, then its content. */
export function Page(props: PageProps) {
  const { intro, actions, errors = [], fictional, hideHeading, above, about, back, children } = props;
  const defined = use(PageTitle);
  const title = props.title ?? defined ?? "";
  const names = [errors.length > 0 ? `Error: ${title}` : title, about, "Panboard"].filter(Boolean);
  return (
    <>
      <title>{[...new Set(names)].join(" - ")}</title>
      {above ? <InFrame slot="above">{above}</InFrame> : null}
      {about ? <InFrame slot="line">{`Panboard: ${about}`}</InFrame> : null}
      {back ? <BackToList {...back} /> : null}
      {use(PageBanner)}
      {errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
      {hideHeading ? null : (
        <div className="app-heading">
          <PageHeading>{title}</PageHeading>
          {actions}
        </div>
      )}
      {intro ? <p className="app-intro">{wholeYears(intro)}</p> : null}
      {fictional ? (
        <p>
          <Tag>Illustrative</Tag> {fictional} and all its figures are invented.
        </p>
      ) : null}
      {children}
    </>
  );
}

function BackToList({ text, href }: { readonly text: string; readonly href: string }) {
  return <BackLink href={useBackHref(href)}>{text}</BackLink>;
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
