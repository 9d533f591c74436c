import type { FormEvent } from "react";
import { Button } from "../../ui/button";
import { useMediaQuery } from "../../ui/use-media-query";
import type { ListFilter } from "./list-filter";
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
  readonly onApply: (filters: Readonly<Record<string, string>>) => void;
}

/** The filters of a list; applied by their button, never while choosing. Folded on a narrow screen, where it says what is chosen. */
export function FilterPanel({ filters, state, faults, many, onApply }: FilterPanelProps) {
  const isWide = useMediaQuery("(min-width: 40.0625em)");
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onApply(Object.fromEntries(filters.map(({ name, read }) => [name, read(form)])));
  };
  return (
    <details className="moj-filter" open={isWide || faults.length > 0}>
      <summary className="moj-filter__summary">
        Filter the {many}{" "}
        <span className="moj-filter__chosen">{chosenWords(filters, state).join(", ") || "No filters"}</span>
      </summary>
      <form className="moj-filter__options" onSubmit={apply} noValidate>
        <h2 className="moj-filter__heading">Filter</h2>
        {filters.map(({ name, field: Field }) => (
          <Field
            key={name}
            id={filterFieldId(name)}
            text={state.filters[name] ?? ""}
            errorMessage={faults.find((fault) => fault.name === name)?.text}
          />
        ))}
        <Button>Apply filters</Button>
      </form>
    </details>
  );
}
