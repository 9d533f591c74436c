import { type CsvCell, csvForPeople } from "@panboard/shared";
import type { SideBySideRow } from "./side-by-side";

/** A table of the comparison as a file for spreadsheets: numbers as numbers, and the word that says why there is none. */
export function sideBySideCsv(heads: readonly string[], rows: readonly SideBySideRow[]): string {
  return csvForPeople(
    heads,
    rows.map(({ name, values }) => [
      name,
      ...values.map(({ text, number }): CsvCell => (number === undefined ? text : { number: String(number) })),
    ]),
  );
}
