import type { ListConnection } from "./define-list-view";
import type { ListFilter } from "./list-filter";
import type { ListState } from "./list-state";

const number = new Intl.NumberFormat("en-GB");

/** Which rows are shown, of how many: "26 to 50 of 213 partners", "3 partners", "1 partner". */
export function countWords(
  { nodes, totalCount, from }: ListConnection<unknown>,
  [one, many]: readonly [string, string],
): string {
  const total = `${number.format(totalCount)} ${totalCount === 1 ? one : many}`;
  if (nodes.length === totalCount || nodes.length === 0) return total;
  const first = from ?? 1;
  const last = first + nodes.length - 1;
  const shown = first === last ? number.format(first) : `${number.format(first)} to ${number.format(last)}`;
  return `${shown} of ${total}`;
}

/** The filters that hold, each in words, in their order. */
export function chosenWords(filters: readonly ListFilter[], state: ListState): string[] {
  return filters.flatMap(({ name, words }) => {
    const text = state.filters[name];
    return text === undefined ? [] : [words(text)];
  });
}
