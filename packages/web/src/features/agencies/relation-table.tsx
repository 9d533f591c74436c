import { Table, type TableRow } from "../../ui/table";

export interface RelationTableProps<TNode> {
  readonly title: string;
  /** What is said where there is nothing. */
  readonly none: string;
  readonly head: readonly string[];
  /** The first rows of the API's list, and how many there are. */
  readonly list: { readonly nodes: readonly TNode[]; readonly totalCount: number };
  readonly row: (node: TNode) => TableRow;
}

/** Heads what can be done with a row, which paper goes without. */
export const actionsHead = "Actions";

/** A short list of a record, under its own heading. Says so where there are more rows than it shows. */
export function RelationTable<TNode>({ title, none, head, list, row }: RelationTableProps<TNode>) {
  const { nodes, totalCount } = list;
  return (
    <section>
      <h2 className="govuk-heading-m app-after">{title}</h2>
      {nodes.length === 0 ? <p>{none}</p> : null}
      {nodes.length < totalCount ? (
        <p>
          The first {nodes.length} of {totalCount}
        </p>
      ) : null}
      {nodes.length > 0 ? (
        <Table
          caption={<span className="govuk-visually-hidden">{title}</span>}
          head={head.map((content) => ({ key: content, content, isScreenOnly: content === actionsHead }))}
          blockLabels={["", ...head.slice(1)]}
          firstCellIsHeader
          rows={nodes.map(row)}
        />
      ) : null}
    </section>
  );
}
