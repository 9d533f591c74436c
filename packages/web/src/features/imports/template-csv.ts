import { csvForPeople, optionalFigureColumns, requiredFigureColumns } from "@panboard/shared";
import type { Board } from "../../kit/viewer/viewer";

/** The columns of a figures file; the note may be left out. */
export const figureColumns = [...requiredFigureColumns, ...optionalFigureColumns] as const;

/** A period that Excel leaves as it is: of 2011-12 it makes a date. The value is none, so that nobody stores the example. */
const example = { indicator: "cp_plans", period: "2013-14", value: "write a number" } as const;
const note = "Example: write your own figures over this row";

/** A figures file of a board with one example row, which is refused until its value is a number. */
export function templateCsv({ slug, area }: Board): string {
  const { indicator, period, value } = example;
  return csvForPeople(figureColumns, [
    [slug, area.slug, indicator, period, null, null, value, "Annual Report 2013-14", "Child protection", note],
  ]);
}
