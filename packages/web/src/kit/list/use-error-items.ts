import { useMemo } from "react";
import type { ErrorItem } from "../../ui/error-summary";
import { filterFieldId } from "./filter-panel";
import type { ListFilter } from "./list-filter";
import type { AddressFault, ListState } from "./list-state";

/** What the error summary lists: the same array until the address has other faults, so that it takes the focus once. */
export function useErrorItems(
  faults: readonly AddressFault[],
  state: ListState,
  filters: readonly ListFilter[],
): readonly ErrorItem[] {
  const items = faults.map(({ name, text }): ErrorItem => {
    const filter = filters.find((one) => one.name === name);
    const ending = filter?.focusEnding?.(state.filters[name] ?? "") ?? "";
    return { text, fieldId: filter && `${filterFieldId(name)}${ending}` };
  });
  const listed = JSON.stringify(items);
  return useMemo(() => JSON.parse(listed) as readonly ErrorItem[], [listed]);
}
