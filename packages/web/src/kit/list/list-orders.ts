import type { SelectItem } from "../../ui/select";
import type { ListColumn, ListView } from "./define-list-view";

/** What of a list decides in which orders it can be. */
export type OrderedView<TColumn extends string> = Pick<
  ListView<never, never, never, never, TColumn>,
  "columns" | "words" | "sort"
>;

/** The API's name of a column's order; undefined of a column by which the list is not sorted. */
export function sortOf(key: string, { sort }: Pick<ListColumn<never, never>, "sort">): string | undefined {
  return sort === true ? key : sort;
}

/** The orders that a list can have, in words, each with the API's name for it. The first is the list's own. */
export function ordersOf<TColumn extends string>({ columns, words, sort: own }: OrderedView<TColumn>): SelectItem[] {
  const orders = (Object.entries(columns) as [TColumn, ListColumn<never, never>][]).flatMap(([key, column]) => {
    const sort = sortOf(key, column);
    if (sort === undefined) return [];
    const [rising, falling] =
      column.format === "numeric" ? ["lowest first", "highest first"] : ["first to last", "last to first"];
    return [
      { value: sort, text: `${words.columns[key]}, ${column.falls ? falling : rising}` },
      { value: `-${sort}`, text: `${words.columns[key]}, ${column.falls ? rising : falling}` },
    ];
  });
  const ownOrder = orders.find(({ value }) => value === own) ?? { value: own, text: "The list’s own order" };
  return [ownOrder, ...orders.filter((order) => order !== ownOrder)];
}
