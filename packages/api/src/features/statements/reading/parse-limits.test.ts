import { parseFigures } from "./parse-figures";

const header = "board,area,indicator,period,breakdown,category,value,source,section,note";
const row = "here,here,plans,2011-12 Q4,,,155,Annual Report,Table 1,";

test.each(["x", ""])("answers a header of 60,000 cells of %j with one fault", (cell) => {
  const parsed = parseFigures(`${header}${`,${cell}`.repeat(60_000)}\n${`${row}\n`.repeat(100)}`);
  expect(parsed).toMatchObject({ rows: [], brokenLines: [] });
  expect(parsed.faults).toEqual([
    { line: 1, message: "The header has 60010 cells, and a figures file has 10 columns." },
  ]);
});

test("takes a header of 100 cells for one, and refuses one more", () => {
  expect(parseFigures(`${header}${",".repeat(90)}\n${row}`).faults).toEqual([]);
  expect(parseFigures(`${header}${",".repeat(91)}\n${row}`).faults).toHaveLength(1);
});

test("refuses a file of more than two million characters, and reads no row of it", () => {
  const text = `${header}\n${row}\n`;
  expect(parseFigures(text.padEnd(2_000_000)).rows).toHaveLength(1);
  expect(parseFigures(text.padEnd(2_000_001))).toMatchObject({
    rows: [],
    faults: [{ line: 1, message: "The file has more than 2,000,000 characters. Import it in parts." }],
  });
});

test("refuses a file of more than 50,000 rows, and does not count empty lines", () => {
  const empty = `x${",".repeat(9)}\n`;
  expect(parseFigures(`${header}\n${empty.repeat(50_000)}\n\n`).rows).toHaveLength(50_000);
  expect(parseFigures(`${header}\n${empty.repeat(50_001)}`).faults).toEqual([
    { line: 1, message: "The file has more than 50,000 rows, blank ones included. Import it in parts." },
  ]);
});

test("refuses a file of more than 50,000 rows with its blank ones, and never leaves out what comes after them", () => {
  const blank = `${",".repeat(9)}\n`;
  const fault = { message: "The file has more than 50,000 rows, blank ones included. Import it in parts." };
  expect(parseFigures(`${header}\n${row}\n${blank.repeat(49_998)}${row}`).rows).toHaveLength(2);
  expect(parseFigures(`${header}\n${row}\n${blank.repeat(50_001)}${row}`)).toMatchObject({ rows: [], faults: [fault] });
  expect(parseFigures(`${",\n".repeat(50_002)}${header}\n${row}`)).toMatchObject({ rows: [], faults: [fault] });
});

test("counts a character outside the basic plane of a cell once", () => {
  const cells = (note: string): string => `h,h,plans,2011-12,,,1,Report,Table,${note}`;
  expect(parseFigures(`${header}\n${cells("😀".repeat(2_000))}`).rows).toHaveLength(1);
  expect(parseFigures(`${header}\n${cells("😀".repeat(2_001))}`).brokenLines).toEqual([2]);
});

test("refuses a cell of more than 2,000 characters with one fault that does not quote it", () => {
  const cells = (note: string, period = "2011-12"): string => `h,h,plans,${period},,,1,Report,Table,${note}`;
  const { rows, faults } = parseFigures([header, cells("x".repeat(2_001)), cells("", "y".repeat(500_000))].join("\n"));
  expect(rows).toEqual([]);
  expect(faults).toEqual([
    { line: 2, column: "note", message: "The note has more than 2,000 characters." },
    { line: 3, column: "period", message: "The period has more than 2,000 characters." },
  ]);
});

test("reads a file of nothing but blank rows and empty cells", () => {
  expect(parseFigures(`${header}\n${`${",".repeat(9)}\n`.repeat(40_000)}${row}`).rows).toMatchObject([
    { line: 40_002 },
  ]);
  expect(parseFigures(`${header}${"\n".repeat(900_000)}${row}`).rows).toMatchObject([{ line: 900_001 }]);
  expect(parseFigures(`${header}\n${row}${",".repeat(1_900_000)}`).rows).toHaveLength(1);
  expect(parseFigures(`${header}\n${row}"${'""'.repeat(900_000)}"`).faults).toHaveLength(1);
});
