import { type FormEvent, Fragment } from "react";
import { Button } from "../../ui/button";
import { useMediaQuery } from "../../ui/use-media-query";
import type { ListFilter } from "./list-filter";
import { formText } from "../../ui/form-text";
import { Select, type SelectItem } from "../../ui/select";
import type { AddressFault, ListState } from "./list-state";
import { chosenWords } from "./list-words";
import "../../styles/lists.scss";

/** The id of a filter's field, for the error summary. */
export function filterFieldId(name: string): string {
  return `filter-${name}`;
}

export interface FilterPanelProps {
  readonly filters: readonly ListFilter[];
  readonly state: ListState;
  readonly faults: readonly AddressFault[];
  /** What is filtered, "partners". */
  readonly many: string;
  /** The orders that the list can have, by the API's names for them; the first is the list's own. None for what has one order. */
  readonly orders: readonly SelectItem[];
  /** Told of the filters, and of the order where it is not the list's own. */
  readonly onApply: (chosen: Pick<ListState, "filters" | "sort">) => void;
}

const sortName = "sort";

/**
 * The filters of a list; applied by their button, never while choosing. Folded on a narrow screen, where it says what is
 * chosen, and where the order is chosen too: there is no head of a table to press.
 */
export function FilterPanel({ filters, state, faults, many, orders, onApply }: FilterPanelProps) {
  const isWide = useMediaQuery("(min-width: 40.0625em)");
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const sort = formText(form, sortName);
    onApply({
      filters: Object.fromEntries(filters.map(({ name, read }) => [name, read(form)])),
      sort: sort === orders[0]?.value ? undefined : sort,
    });
  };
  return (
    <details className="moj-filter" open={isWide || faults.length > 0}>
      <summary className="moj-filter__summary">
        {orders.length === 0 ? "Filter" : "Filter and sort"} the {many}{" "}
        <span className="moj-filter__chosen">{chosenWords(filters, state).join(", ") || "No filters"}</span>
      </summary>
      <form className="moj-filter__options" onSubmit={apply} noValidate>
        <h2 className="moj-filter__heading">Filter</h2>
        {filters.map(({ name, field }) => (
          // Called, and no element of its own: a list whose choices were read again has new functions, and would lose what was typed.
          <Fragment key={name}>
            {field({
              id: filterFieldId(name),
              text: state.filters[name] ?? "",
              errorMessage: faults.find((fault) => fault.name === name)?.text,
            })}
          </Fragment>
        ))}
        {orders.length === 0 ? null : (
          <div className="app-sort-field">
            <Select
              id={filterFieldId(sortName)}
              name={sortName}
              label="Sort by"
              labelClasses="govuk-label--s"
              items={orders}
              defaultValue={orders.find(({ value }) => value === state.sort)?.value ?? orders[0]?.value}
            />
          </div>
        )}
        <Button>Apply filters</Button>
      </form>
    </details>
  );
}
