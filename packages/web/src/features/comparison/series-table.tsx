import type { ReactNode } from "react";
import { lowerFirst } from "../../ui/lower-first";
import { StateWord } from "../../ui/state-word";
import { Table } from "../../ui/table";
import { type Comparison, scaleOf } from "./comparison";
import { FigureChange, FigureValue } from "./comparison-table";
import { type ComparedValue, listSeriesRows, type SeriesRow } from "./series-rows";
import { measureWords } from "./value-words";

interface Column {
  readonly name: string;
  readonly isNumeric: boolean;
  readonly isKnown: (row: SeriesRow) => boolean;
  readonly cell: (row: SeriesRow) => ReactNode;
}

const columns: readonly Column[] = [
  {
    name: "Value",
    isNumeric: true,
    isKnown: () => true,
    cell: ({ value }) => <FigureValue value={value} />,
  },
  {
    name: "Change",
    isNumeric: true,
    isKnown: ({ change }) => change !== undefined,
    cell: ({ change }) => <FigureChange words={change ?? "Not known"} />,
  },
  {
    name: "95% interval",
    isNumeric: true,
    isKnown: ({ interval }) => interval !== undefined,
    cell: ({ interval }) => interval ?? <span className="app-missing">Not known</span>,
  },
  {
    name: "Compared with",
    isNumeric: false,
    isKnown: ({ compared }) => compared.length > 0,
    cell: ({ compared }) => <Compared compared={compared} />,
  },
];

/** The figures of one series, a period a row, the newest first: value, change, interval, and what it is held against. */
export function SeriesTable({ comparison }: { readonly comparison: Comparison }) {
  const rows = listSeriesRows(comparison);
  const shown = columns.filter(({ isKnown }) => rows.some(isKnown));
  return (
    <Table
      caption={`${comparison.indicator.title}, ${lowerFirst(measureWords(scaleOf(comparison)))}`}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { key: "period", content: "Period" },
        ...shown.map(({ name, isNumeric }) => ({
          key: name,
          content: name,
          format: isNumeric ? ("numeric" as const) : undefined,
        })),
      ]}
      blockLabels={["", ...shown.map(({ name }) => name)]}
      rows={rows.map((row) => ({
        key: row.period,
        cells: [row.period, ...shown.map(({ cell }) => cell(row))],
      }))}
    />
  );
}

function Compared({ compared }: { readonly compared: readonly ComparedValue[] }) {
  if (compared.length === 0) return <span className="app-missing">Nothing</span>;
  return (
    <ul className="app-compared">
      {compared.map(({ benchmark, kind, word }) => (
        <li key={benchmark}>
          {benchmark} <StateWord kind={kind}>{word}</StateWord>
        </li>
      ))}
    </ul>
  );
}
