import { Fragment } from "react";
import "../styles/lists.scss";

export interface PaginationProps {
  /** The page shown, from 1. */
  readonly current: number;
  readonly count: number;
  readonly hrefOf: (page: number) => string;
}

const iconPath = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

/** The pages that are named: the first, the last, the one shown and its neighbours. */
function namedPages(current: number, count: number): number[] {
  const pages = new Set([1, count, current - 1, current, current + 1]);
  return [...pages].filter((page) => page >= 1 && page <= count).sort((a, b) => a - b);
}

/** Links to the pages of a list. */
export function Pagination({ current, count, hrefOf }: PaginationProps) {
  const pages = namedPages(current, count);
  return (
    <nav className="govuk-pagination" aria-label="Pagination">
      {current > 1 ? <ArrowLink direction="prev" href={hrefOf(current - 1)} /> : null}
      <ul className="govuk-pagination__list">
        {pages.map((page, index) => (
          <Fragment key={page}>
            {index > 0 && page - (pages[index - 1] ?? page) > 1 ? (
              <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
            ) : null}
            <li className={`govuk-pagination__item${page === current ? " govuk-pagination__item--current" : ""}`}>
              <a
                className="govuk-link govuk-pagination__link"
                href={hrefOf(page)}
                aria-label={`Page ${page}`}
                aria-current={page === current ? "page" : undefined}
              >
                {page}
              </a>
            </li>
          </Fragment>
        ))}
      </ul>
      {current < count ? <ArrowLink direction="next" href={hrefOf(current + 1)} /> : null}
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
        {direction === "prev" ? icon : null}
        <span className="govuk-pagination__link-title">
          {direction === "prev" ? "Previous" : "Next"}
          <span className="govuk-visually-hidden"> page</span>
        </span>
        {direction === "next" ? icon : null}
      </a>
    </div>
  );
}
