import { csvForPeople, moneyFileColumns } from "@panboard/shared";

const columns = Object.keys(moneyFileColumns);
/** Of no year, so that nobody stores the examples. */
const examples: readonly Readonly<Record<string, string>>[] = [
  {
    kind: "Contribution",
    line: "Council",
    year: "Write the year",
    agency: "Write the agency",
    status: "Agreed",
    amount: "41000.00",
  },
  { kind: "Income", line: "Course fees", year: "Write the year", category: "Training fees", amount: "6400.00" },
  { kind: "Expenditure", line: "Business manager", year: "Write the year", category: "Staffing", budgeted: "52000.00" },
];

/** A file of lines of money with an example of each kind, which are refused until they say a year. */
export function moneyTemplate(): string {
  return csvForPeople(
    columns,
    examples.map((example) => columns.map((column) => example[column] ?? null)),
  );
}
