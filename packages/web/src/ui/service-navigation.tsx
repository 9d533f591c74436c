import { useState } from "react";

export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  /** The page itself is shown. */
  readonly current?: boolean | undefined;
  /** A page below it is shown. */
  readonly active?: boolean | undefined;
}

export interface ServiceNavigationProps {
  readonly items: readonly NavigationItem[];
  readonly label?: string | undefined;
}

/** The parts of the product that are open to the viewer; folded behind a Menu button on a narrow screen. */
export function ServiceNavigation({ items, label = "Menu" }: ServiceNavigationProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label={label} className="govuk-service-navigation__wrapper">
            {items.length > 1 ? (
              <button
                type="button"
                className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                aria-controls="navigation"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                Menu
              </button>
            ) : null}
            <ul className="govuk-service-navigation__list" id="navigation">
              {items.map((item) => {
                const marked = item.current ?? item.active;
                return (
                  <li
                    key={item.href}
                    className={`govuk-service-navigation__item${marked ? " govuk-service-navigation__item--active" : ""}`}
                  >
                    <a
                      className="govuk-service-navigation__link"
                      href={item.href}
                      aria-current={item.current ? "page" : item.active ? "true" : undefined}
                    >
                      {marked ? (
                        <strong className="govuk-service-navigation__active-fallback">{item.text}</strong>
                      ) : (
                        item.text
                      )}
                    </a>
                  </li>
                );
              })}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
