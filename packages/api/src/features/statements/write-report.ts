import {
  type CsvCell,
  csvForPeople,
  optionalFigureColumns,
  reportColumns,
  requiredFigureColumns,
} from "@panboard/shared";
import type { DescribedRow, RowStatus } from "./describe-rows";

const words: Readonly<Record<RowStatus, string>> = {
  ADDED: "New",
  CHANGED: "Changed",
  UNCHANGED: "Stored already",
  DOUBTFUL: "Doubtful",
  REFUSED: "Refused",
};

const columns = [...requiredFigureColumns, ...optionalFigureColumns];

/** Every row of a file with what becomes of it and why, as a CSV file for people. */
export function writeReport(rows: readonly DescribedRow[]): string {
  return csvForPeople(
    [...reportColumns, ...columns],
    rows.map(({ line, status, messages, previousValue, row }) => [
      line,
      words[status],
      messages.join(" "),
      writeNumber(previousValue ?? ""),
      ...columns.map((column) => (column === "value" ? writeNumber(row?.value ?? "") : (row?.[column] ?? ""))),
    ]),
  );
}

/** Numbers stay numbers in a spreadsheet, also below zero. */
function writeNumber(text: string): CsvCell {
  return /^-?[0-9]+(\.[0-9]+)?$/.test(text) ? { number: text } : text;
}
