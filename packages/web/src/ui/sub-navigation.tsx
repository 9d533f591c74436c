import "../styles/sub-navigation.scss";

export interface SubNavigationItem {
  readonly text: string;
  readonly href: string;
  /** The page itself is shown. */
  readonly current?: boolean | undefined;
  /** A page below it is shown. */
  readonly active?: boolean | undefined;
}

export interface SubNavigationProps {
  /** What the pages have in common, for those who hear it: "The region’s register". */
  readonly label: string;
  /** Six at most. */
  readonly items: readonly SubNavigationItem[];
}

/** The pages of one area, or the tabs of a record: real links, one level. Stands below the identity bar. */
export function SubNavigation({ label, items }: SubNavigationProps) {
  return (
    <div className="govuk-width-container">
      <nav className="moj-sub-navigation" aria-label={label}>
        <ul className="moj-sub-navigation__list">
          {items.map(({ text, href, current, active }) => (
            <li key={href} className="moj-sub-navigation__item">
              <a
                className="moj-sub-navigation__link"
                href={href}
                aria-current={current ? "page" : active ? "true" : undefined}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
