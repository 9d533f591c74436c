import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { wholeYears } from "./whole-years";

export interface TableHead {
  readonly key: string;
  readonly content: ReactNode;
  /** Numbers stand right-aligned under their head. */
  readonly format?: "numeric" | undefined;
  readonly classes?: string | undefined;
  readonly sort?: "ascending" | "descending" | "none" | undefined;
  /** Whether paper goes without the column: what can be done with a row. */
  readonly isScreenOnly?: boolean | undefined;
}

export interface TableRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** Whether it sums up the rows above it. */
  readonly isTotal?: boolean | undefined;
}

export interface TableProps {
  readonly caption: ReactNode;
  readonly captionClasses?: string | undefined;
  readonly classes?: string | undefined;
  readonly head: readonly TableHead[];
  readonly rows: readonly TableRow[];
  readonly firstCellIsHeader?: boolean | undefined;
  /** Name of each column beside its value when rows become blocks on a narrow screen; leaves tables as they are if absent. */
  readonly blockLabels?: readonly ReactNode[] | undefined;
}

/**
 * A table. With `blockLabels` its rows become blocks on a narrow screen; roles are then restated, because a browser drops a
 * table's meaning with its display, and each value carries its head beside it.
 */
export function Table(props: TableProps) {
  const { caption, captionClasses, classes, head, rows, firstCellIsHeader = false, blockLabels } = props;
  const role = (name: string) => (blockLabels ? { role: name } : {});
  return (
    <table className={classNames("govuk-table", blockLabels && "app-blocks", classes)} {...role("table")}>
      <caption className={classNames("govuk-table__caption", captionClasses)}>{caption}</caption>
      <thead className="govuk-table__head" {...role("rowgroup")}>
        <tr className="govuk-table__row" {...role("row")}>
          {head.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(
                "govuk-table__header",
                column.format && `govuk-table__header--${column.format}`,
                column.isScreenOnly && "app-screen-only",
                column.classes,
              )}
              aria-sort={column.sort}
              {...role("columnheader")}
            >
              {column.content}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" {...role("rowgroup")}>
        {rows.map((row) => (
          <tr
            key={row.key}
            className={classNames("govuk-table__row", row.isTotal && "app-table__total")}
            {...role("row")}
          >
            {row.cells.map(wholeYears).map((cell, index) => {
              const column = head[index];
              const key = column?.key ?? index;
              if (index === 0 && firstCellIsHeader) {
                return (
                  <th key={key} scope="row" className="govuk-table__header" {...role("rowheader")}>
                    {cell}
                  </th>
                );
              }
              return (
                <td
                  key={key}
                  className={classNames(
                    "govuk-table__cell",
                    column?.format && `govuk-table__cell--${column.format}`,
                    column?.isScreenOnly && "app-screen-only",
                  )}
                  {...role("cell")}
                >
                  {blockLabels ? (
                    <span className="app-blocks__label" aria-hidden="true">
                      {blockLabels[index]}
                    </span>
                  ) : null}
                  {blockLabels ? <span className="app-blocks__value">{cell}</span> : cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
