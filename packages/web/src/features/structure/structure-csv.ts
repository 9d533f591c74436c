import { type CsvCell, csvForPeople } from "@panboard/shared";
import type { StructureRow } from "./structure-comparison";

/** A table of the comparison as a file for spreadsheets: numbers as numbers, and the word that says why there is none. */
export function structureCsv(heads: readonly string[], rows: readonly StructureRow[]): string {
  return csvForPeople(
    heads,
    rows.map(({ name, values }) => [
      name,
      ...values.map(({ text, number }): CsvCell => (number === undefined ? text : { number: String(number) })),
    ]),
  );
}
