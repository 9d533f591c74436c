import { StateWord } from "../../ui/state-word";
import { Table } from "../../ui/table";
import { WideTable } from "../../ui/wide-table";
import { periodsBesideMax, type TableModel, type TableValue } from "./table-model";

/** The figures of a comparison. More periods than fit beside each other scroll in a region of their own. */
export function ComparisonTable({ table }: { readonly table: TableModel }) {
  const isWide = table.periods.length > periodsBesideMax;
  const columns = [...table.periods, ...(table.changeHead ? [table.changeHead] : [])];
  const grid = (
    <Table
      caption={isWide ? <span className="app-scroll__caption">{table.caption}</span> : table.caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { key: "head", content: table.rowHead },
        ...columns.map((content) => ({ key: content, content, format: "numeric" as const })),
      ]}
      blockLabels={["", ...columns]}
      rows={table.lines.map((line) => ({
        key: line.key,
        cells: [
          line.head,
          ...line.values.map((value, index) => <FigureValue key={table.periods[index]} value={value} />),
          ...(line.change === undefined ? [] : [<FigureChange key="change" words={line.change} />]),
        ],
      }))}
    />
  );
  if (!isWide) return grid;
  return (
    <WideTable name={table.caption} hint="Scroll sideways for earlier periods." shows="END">
      {grid}
    </WideTable>
  );
}

/** A figure within a table; what does not agree with it is told below. */
export function FigureValue({ value }: { readonly value: TableValue }) {
  if (value.conflictId) {
    return (
      <>
        <a href={`#${value.conflictId}`}>{value.text}</a>
        <span className="app-cell-note">
          <StateWord kind="conflict">Conflict</StateWord>
        </span>
      </>
    );
  }
  return value.isMissing ? <span className="app-missing">{value.text}</span> : value.text;
}

/** How a figure changed, within a table. */
export function FigureChange({ words }: { readonly words: string }) {
  return words === "Not known" ? <span className="app-missing">{words}</span> : words;
}
