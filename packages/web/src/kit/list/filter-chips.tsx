import type { ListFilter } from "./list-filter";
import type { ListState } from "./list-state";

export interface FilterChipsProps {
  readonly filters: readonly ListFilter[];
  readonly state: ListState;
  /** The address of the list without one of its filters, or without any. */
  readonly hrefWithout: (name?: string) => string;
}

/** The filters that hold, each a link that takes it away, and one that takes all away. Nothing where none holds. */
export function FilterChips({ filters, state, hrefWithout }: FilterChipsProps) {
  const chosen = filters.filter(({ name }) => state.filters[name] !== undefined);
  if (chosen.length === 0) return null;
  return (
    <div className="app-chips">
      <h2 className="govuk-visually-hidden">Filters that hold</h2>
      <ul className="app-chips__list">
        {chosen.map(({ name, words }) => (
          <li key={name}>
            <a className="app-chip" href={hrefWithout(name)}>
              <span className="govuk-visually-hidden">Remove the filter </span>
              {words(state.filters[name] ?? "")}
              <span className="app-screen-only" aria-hidden="true">
                {" "}
                ×
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a className="govuk-link app-screen-only" href={hrefWithout()}>
        Clear all filters
      </a>
    </div>
  );
}
