const iconPath = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

export interface PageLinksProps {
  /** The page before; undefined on the first. */
  readonly previousHref: string | undefined;
  /** The page after; undefined on the last. */
  readonly nextHref: string | undefined;
}

/** Links to the page before and after of a list; nothing where there is one page alone. */
export function PageLinks({ previousHref, nextHref }: PageLinksProps) {
  if (previousHref === undefined && nextHref === undefined) return null;
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label="Pagination">
      {previousHref === undefined ? null : <ArrowLink direction="prev" href={previousHref} />}
      {nextHref === undefined ? null : <ArrowLink direction="next" href={nextHref} />}
    </nav>
  );
}

function ArrowLink({ direction, href }: { readonly direction: "prev" | "next"; readonly href: string }) {
  const icon = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={iconPath[direction]} />
    </svg>
  );
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={direction}>
        {icon}
        <span className="govuk-pagination__link-title govuk-pagination__link-title--decorated">
          {direction === "prev" ? "Previous" : "Next"}
          <span className="govuk-visually-hidden"> page</span>
        </span>
      </a>
    </div>
  );
}
