import { parseFigures, type ParsedFigures } from "./parse-figures";

const header = "board,area,indicator,period,breakdown,category,value,source,section,note";
const row = "here,here,plans,2011-12 Q4,,,155,Annual Report,Table 1,";
const lines = ({ rows, faults }: ParsedFigures): number[] => [...rows, ...faults].map(({ line }) => line);

test("reads the columns by name, in any order and case, with spaces around", () => {
  const { rows, faults, notes } = parseFigures(
    "\uFEFF Note , VALUE,board,Area,indicator,period,\u00a0Source ,section,category,breakdown\nn,1,b,a,i,p,s,t,c,d",
  );
  expect({ faults, notes }).toEqual({ faults: [], notes: [] });
  expect(rows).toEqual([
    {
      line: 2,
      board: "b",
      area: "a",
      indicator: "i",
      period: "p",
      breakdown: "d",
      category: "c",
      value: "1",
      source: "s",
      section: "t",
      note: "n",
    },
  ]);
});

test.each([
  [";", ["The columns are separated by semicolons."]],
  ["\t", ["The columns are separated by tabs."]],
  [",", []],
])("tells columns that are separated by %j", (delimiter, notes) => {
  const parsed = parseFigures([header, row].join("\n").replaceAll(",", delimiter));
  expect(parsed).toMatchObject({ faults: [], notes, delimiter });
  expect(parsed.rows).toMatchObject([{ line: 2, board: "here", value: "155", section: "Table 1" }]);
});

test("takes a semicolon or a comma inside a quoted cell for text, whatever separates the columns", () => {
  const parsed = parseFigures(`${header.replaceAll(",", ";")}\nh;h;plans;2011-12;;;1;"a;b, c";d;`);
  expect(parsed.rows).toMatchObject([{ source: "a;b, c" }]);
});

test.each(["sep=;", '"sep=;"', "SEP=; "])("takes the first line %s, which is a line of the file", (first) => {
  const parsed = parseFigures([first, header, row].join("\r\n").replaceAll(",", ";"));
  expect(parsed).toMatchObject({ faults: [], notes: ["The columns are separated by semicolons."] });
  expect(lines(parsed)).toEqual([3]);
});

test.each([
  ['"sep=;",,,', 3],
  ["sep=;;;;;;;", 3],
  ['"sep=;";;;', 3],
  [",,,\r\n\r\nsep=;", 5],
  ['\r\n"",""\r\n"sep=;",,,', 5],
])(
  "takes the line %j, which blank rows precede or separators surround, and keeps the lines' numbers",
  (first, line) => {
    const parsed = parseFigures([first, `${header}\r\n${row}`.replaceAll(",", ";")].join("\r\n"));
    expect(parsed).toMatchObject({ faults: [], notes: ["The columns are separated by semicolons."], delimiter: ";" });
    expect(lines(parsed)).toEqual([line]);
  },
);

test.each([
  [",,,,\n", ","],
  [";;;;\n", ";"],
  [",,,,\n", ";"],
  ['""\n', ","],
  ['"";"" ; \n', ";"],
])("takes for the header the first row that holds anything, after the blank row %j", (blank, delimiter) => {
  const parsed = parseFigures(blank + `${header}\n${row}`.replaceAll(",", delimiter));
  expect(parsed).toMatchObject({ faults: [], delimiter });
  expect(lines(parsed)).toEqual([3]);
});

test("finds what separates the columns behind any number of blank rows", () => {
  const parsed = parseFigures(`${",".repeat(20_000)}\n` + `${header}\n${row}`.replaceAll(",", "\t"));
  expect(parsed).toMatchObject({ faults: [], delimiter: "\t" });
  expect(lines(parsed)).toEqual([3]);
});

test("takes for the header the first row that holds anything, after a line that names the separator", () => {
  const parsed = parseFigures(`sep=,\n,,,,\n${header}\n${row}`);
  expect(parsed.faults).toEqual([]);
  expect(lines(parsed)).toEqual([4]);
});

test.each(["", "\n\n", ",,,,", ";;;\n", '""\n', "sep=;", "sep=,\n,,,\n"])("says of %j that it is empty", (csv) => {
  expect(parseFigures(csv).faults).toEqual([{ line: 1, message: "The file is empty." }]);
});

test("tells of a header that is wrong before a misplaced quotation mark below it", () => {
  const { faults } = parseFigures(`${header.replaceAll(",", "|")}\nhere|"here"`);
  expect(faults).toMatchObject([{ line: 1, message: expect.stringContaining("must name the columns") }]);
});

test("refuses a first line that names another separator", () => {
  expect(parseFigures(`sep=|\n${header}\n${row}`).faults).toEqual([
    { line: 1, message: '"|" cannot separate the columns: use commas, semicolons or tabs.' },
  ]);
  expect(parseFigures(`,,\n"sep=\u200b",,\n${header}\n${row}`).faults).toEqual([
    { line: 2, message: '"<U+200B>" cannot separate the columns: use commas, semicolons or tabs.' },
  ]);
});

test("skips blank rows, rows of empty cells and blank lines before the header, and keeps the lines' numbers", () => {
  const parsed = parseFigures(["", header, "", row, ",,,,,,,,,", " , \u00a0,", row, "", ""].join("\n"));
  expect(parsed.faults).toEqual([]);
  expect(lines(parsed)).toEqual([4, 7]);
});

test("takes empty cells after the last column, in the header and in rows, and no others", () => {
  const parsed = parseFigures([`${header},,`, `${row},,,,`, row, `${row},x`].join("\n"));
  expect(parsed.rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(parsed.faults).toEqual([{ line: 4, message: "The row has 11 cells and the header has 10." }]);
  expect(parsed.brokenLines).toEqual([4]);
});

test("takes a row that ends before an empty note, and no other short row", () => {
  const parsed = parseFigures([header, row.slice(0, -1), "here,here,plans,2011-12 Q4,,,155,Annual Report"].join("\n"));
  expect(parsed.rows).toMatchObject([{ line: 2, note: "" }]);
  expect(parsed.faults).toEqual([{ line: 3, message: "The row has 8 cells and the header has 10." }]);
});

test("counts lines as an editor does where CR, LF and CRLF are mixed, also within quoted cells", () => {
  const noted = `${row}"one\r\ntwo\rthree\nfour"`;
  const parsed = parseFigures(`${header}\r\n${row}\n${row}\r${row}\r\n\r\n\r\n${noted}\r${row}\n\r${noted}\n${row}`);
  expect(parsed.faults).toEqual([]);
  expect(lines(parsed)).toEqual([2, 3, 4, 7, 11, 13, 17]);
  expect(parsed.rows[3]?.note).toBe("one\ntwo\nthree\nfour");
});

test.each(["\r", "\n", "\r\n"])("names the line of a fault where lines end with %j", (end) => {
  expect(lines(parseFigures([header, `${row}"a${end}b"`, "x"].join(end)))).toEqual([2, 4]);
});

test.each([
  [`"a"b`, "a quotation mark is out of place, here or in a line before"],
  [`a"b"`, "a quotation mark is out of place, here or in a line before"],
  [`"a\nb"c`, "a quotation mark is out of place, here or in a line before"],
  [`"a\nb`, "it is the last one, and a quotation mark that opens a cell before is never closed"],
])("says of the broken quotes %j in which line they are", (cell, reason) => {
  const line = cell.includes("c") ? 4 : cell.endsWith("\nb") ? 5 : 3;
  expect(parseFigures(`${header}\n${row}\n${row}${cell}\n${row}`).faults).toEqual([
    { line, message: `This line is not CSV: ${reason}.` },
  ]);
});

test("reads quoted cells: separators, line breaks and quotation marks in them, spaces around them", () => {
  const parsed = parseFigures(`${header}\nh,h,plans,2011-12,"","",1, "a, ""b""" ,"""",""\n${row}`);
  expect(parsed.faults).toEqual([]);
  expect(parsed.rows).toMatchObject([{ breakdown: "", source: 'a, "b"', section: '"', note: "" }, { line: 3 }]);
});

test("normalises every cell before anything looks at it", () => {
  const parsed = parseFigures(`${header}\n here ,here,plans,2011-12  Q4,,,\u00a0155,"Annual\nReport", Table\t1 ,`);
  expect(parsed.rows).toMatchObject([
    { board: "here", period: "2011-12 Q4", value: "155", source: "Annual Report", section: "Table 1" },
  ]);
});

test.each([
  [header.replace(",area", ","), "Column 2 has no name."],
  [`${header},Value`, 'The column "value" is there twice.'],
])("refuses the header %s", (given, message) => {
  expect(parseFigures(`${given}\n${row}`).faults.map((fault) => fault.message)).toContain(message);
});

test("tells once that a file has no header, whatever its first row holds", () => {
  expect(parseFigures(`${row}\n${row}`).faults).toEqual([
    {
      line: 1,
      message:
        "The first line must name the columns: board, area, indicator, period, breakdown, category, value, source, section, note.",
    },
  ]);
});

describe("a file that we exported", () => {
  const exported = "Indicator name,board,area,indicator,period,breakdown,category,value,source,section,import,ONS code";
  const stated = "Plans,here,here,plans,2011-12 Q4,,,155,Annual Report,Table 1,yes,E06";
  const none = "Plans,,here,plans,2011-12 Q3,,,12.5,,,no,E06";

  test("is read without the columns that are for people, and without the rows that state nothing, and tells of both", () => {
    const parsed = parseFigures([exported, none, stated, none].join("\n"));
    expect(parsed).toMatchObject({
      faults: [],
      notes: [
        "Not read, because these columns are for people alone: indicator name, ons code.",
        "2 rows say no in the column import, and were left out.",
      ],
    });
    expect(parsed.rows).toEqual([
      {
        line: 3,
        board: "here",
        area: "here",
        indicator: "plans",
        period: "2011-12 Q4",
        breakdown: "",
        category: "",
        value: "155",
        source: "Annual Report",
        section: "Table 1",
        note: "",
      },
    ]);
  });

  test("is refused in a sentence where no row states anything", () => {
    expect(parseFigures([exported, none].join("\n")).faults).toEqual([
      {
        line: 1,
        message:
          "Every row says no in the column import, so there is nothing to import. What Panboard worked out is not imported: choose Number, export that, and import the file.",
      },
    ]);
  });

  test("is read row by row where the column import says anything but no", () => {
    expect(
      lines(parseFigures([exported, stated, stated.replace("yes", "maybe"), stated.replace("yes", "")].join("\n"))),
    ).toEqual([2, 3, 4]);
  });

  test("may lack the cells for people at the ends of its rows", () => {
    expect(parseFigures([exported, stated.replace(",yes,E06", "")].join("\n"))).toMatchObject({
      faults: [],
      rows: [{ value: "155" }],
    });
  });

  test("has no column besides that is not known", () => {
    expect(parseFigures(`${exported},remark\n${stated},x`).faults).toMatchObject([
      { message: expect.stringMatching(/^The column "remark" is not known/) as string },
    ]);
  });
});
