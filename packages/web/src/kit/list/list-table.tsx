import { Table, type TableHead } from "../../ui/table";
import type { ListColumn, ListView } from "./define-list-view";
import { sortOf } from "./list-orders";

export interface ListTableProps<TNode, TPlace, TColumn extends string> {
  readonly view: Pick<ListView<never, never, TNode, TPlace, TColumn>, "columns" | "words" | "keyOf" | "sort">;
  readonly nodes: readonly TNode[];
  readonly place: TPlace;
  /** The sort that the address names. */
  readonly sort: string | undefined;
  readonly onSort: (sort: string) => void;
}

/** A page of rows; a head sorts by its column, and the other way when it does already. */
export function ListTable<TNode, TPlace, TColumn extends string>(props: ListTableProps<TNode, TPlace, TColumn>) {
  const { view, nodes, place, onSort } = props;
  const current = props.sort ?? view.sort;
  const columns = Object.entries(view.columns) as [TColumn, ListColumn<TNode, TPlace>][];
  const [, many] = view.words.noun;
  const head = columns.map(([key, column]): TableHead => {
    const text = view.words.columns[key];
    const sort = sortOf(key, column);
    const { format, isScreenOnly, falls } = column;
    if (sort === undefined) return { key, format, isScreenOnly, content: text };
    const [isOwn, isOpposite] = [current === sort, current === `-${sort}`];
    const [isAscending, isDescending] = falls ? [isOpposite, isOwn] : [isOwn, isOpposite];
    return {
      key,
      format,
      isScreenOnly,
      sort: isAscending ? "ascending" : isDescending ? "descending" : "none",
      content: (
        <button type="button" className="app-table__sort" onClick={() => onSort(isOwn ? `-${sort}` : sort)}>
          {text}
        </button>
      ),
    };
  });
  return (
    <Table
      caption={<span className="govuk-visually-hidden">{firstUpper(many)}</span>}
      head={head}
      firstCellIsHeader
      blockLabels={columns.map(([key], index) => (index === 0 ? "" : view.words.columns[key]))}
      rows={nodes.map((node) => ({
        key: view.keyOf(node),
        cells: columns.map(([, { cell }]) => cell(node, place, nodes)),
      }))}
    />
  );
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
