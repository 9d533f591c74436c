import { type CsvCell, csvForPeople, expenditureCategoryWords } from "@panboard/shared";
import { sideBySideCsv } from "../../kit/compare/side-by-side-csv";
import { boardHeads, boardRows, type FinanceComparison, type Payer, payerName } from "./finance-comparison";

/** The tables of a comparison as files for spreadsheets. */
export const financeFiles = {
  boards: (comparison: FinanceComparison): string => sideBySideCsv(["Board", ...boardHeads], boardRows(comparison)),
  payers: (comparison: FinanceComparison): string =>
    partsCsv(
      "Payer",
      comparison,
      comparison.agencies.map((payer) => [payerName(payer), payer.boards]),
    ),
  categories: (comparison: FinanceComparison): string =>
    partsCsv(
      "Category",
      comparison,
      comparison.categories.map(({ category, boards }) => [expenditureCategoryWords[category], boards]),
    ),
} as const;

/** A line for each payer or category, board and year: "Not stated" where no amount is, never 0. */
function partsCsv(
  head: string,
  { boards }: FinanceComparison,
  parts: readonly (readonly [name: string, on: Payer["boards"]])[],
): string {
  const names = new Map(boards.map(({ body }) => [body.slug, body.shortName]));
  const rows = parts.flatMap(([name, on]) =>
    on.flatMap(({ body, years }) =>
      years.map(({ year, amount, share }) => [
        ...[name, names.get(body.slug) ?? body.slug, year],
        numberOr(amount, "Not stated"),
        numberOr(share, "Not known"),
      ]),
    ),
  );
  return csvForPeople([head, "Board", "Year", "Amount", "Share of the board, %"], rows);
}

const numberOr = (number: string | null, word: string): CsvCell => (number === null ? word : { number });
