import type { ReactNode } from "react";
import { Table } from "../../ui/table";
import { WideTable } from "../../ui/wide-table";
import type { SideBySideRow } from "./side-by-side";

/** Columns that fit beside each other. */
const besideMax = 8;

export interface SideBySideTableProps {
  readonly caption: string;
  /** The head of the rows' names, then those of the values. */
  readonly heads: readonly string[];
  readonly rows: readonly SideBySideRow[];
  /** Where the name of a row leads; undefined where it leads nowhere. */
  readonly hrefOf: (row: SideBySideRow) => string | undefined;
  /** Heads of columns that hold words, not counts. */
  readonly worded?: readonly string[] | undefined;
}

/** A table of counts or amounts. More columns than fit beside each other scroll in a region of their own. */
export function SideBySideTable({ caption, heads, rows, hrefOf, worded = [] }: SideBySideTableProps) {
  const [first = "", ...others] = heads;
  const isWide = heads.length > besideMax;
  const table = (
    <Table
      caption={isWide ? <span className="app-scroll__caption">{caption}</span> : caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { key: "head", content: first },
        ...others.map((content) => ({
          key: content,
          content,
          format: worded.includes(content) ? undefined : ("numeric" as const),
        })),
      ]}
      blockLabels={["", ...others]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          <RowName key="name" href={hrefOf(row)}>
            {row.name}
          </RowName>,
          ...row.values.map(({ text, isMissing }, index): ReactNode =>
            isMissing ? (
              <span key={others[index]} className="app-missing">
                {text}
              </span>
            ) : (
              text
            ),
          ),
        ],
      }))}
    />
  );
  if (!isWide) return table;
  return (
    <WideTable name={caption} hint="Scroll sideways for more columns." shows="BEGINNING">
      {table}
    </WideTable>
  );
}

function RowName({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  return href === undefined ? children : <a href={href}>{children}</a>;
}
