import fc from "fast-check";
import type { Delimiter } from "./find-layout";
import { splitRecords } from "./split-records";

const cells = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", ";", "\t", '"', "\n", "1"), maxLength: 6 });
const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

test("reads back every row that holds anything, with the line it begins on", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom<Delimiter>(",", ";", "\t"), fc.boolean(), (table, delimiter, quotesAll) => {
      const write = (cell: string): string =>
        quotesAll || /[\s",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
      const lines = table.map((row) => row.map(write).join(delimiter));
      const records = table.map((row, index) => ({
        line: lines.slice(0, index).reduce((line, text) => line + text.split("\n").length, 1),
        cells: row,
      }));
      const read = splitRecords({ text: lines.join("\n"), delimiter, notes: [] }, 100);
      expect(read.fault).toBeUndefined();
      expect(read.records).toEqual(records.filter((record) => record.cells.some((cell) => cell.trim() !== "")));
    }),
  );
});

test("stops at the number of rows that is asked for, whatever comes after", () => {
  const layout = { text: 'a\n\nb\n"', delimiter: ",", notes: [] } as const;
  expect(splitRecords(layout, 2)).toEqual({
    records: [
      { line: 1, cells: ["a"] },
      { line: 3, cells: ["b"] },
    ],
    rowCount: 2,
    fault: undefined,
  });
});

test("counts rows of nothing but separators, and answers what it read before a misplaced quotation mark", () => {
  const layout = { text: 'a,b\n,\n\n""\nc"d,e', delimiter: ",", notes: [] } as const;
  expect(splitRecords(layout, 100)).toEqual({
    records: [{ line: 1, cells: ["a", "b"] }],
    rowCount: 3,
    fault: { line: 5, message: expect.stringContaining("a quotation mark is out of place") },
  });
});

test("leaves the stack traces of errors as they were", () => {
  const before = Error.stackTraceLimit;
  splitRecords({ text: 'a,b\nc\n"', delimiter: ",", notes: [] }, 100);
  expect(Error.stackTraceLimit).toBe(before);
});
