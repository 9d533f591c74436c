import { csvForPeople, csvRowsForPeople } from "./csv-for-people";

describe("csvForPeople", () => {
  it("starts with a byte order mark and ends every row with CRLF", () => {
    expect(csvForPeople(["Board", "Value"], [["Cheshire East", 202]])).toBe(
      "\uFEFFBoard,Value\r\nCheshire East,202\r\n",
    );
    expect(csvForPeople(["Board"], [])).toBe("\uFEFFBoard\r\n");
  });

  it("is the same file where its rows are written part by part", () => {
    const rows = [["=1"], ["one\ntwo"], [null]];
    const parts = rows.map((row) => csvRowsForPeople([row]));
    expect(["\uFEFF", csvRowsForPeople([["a"]]), ...parts].join("")).toBe(csvForPeople(["a"], rows));
    expect(csvRowsForPeople([])).toBe("");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(csvForPeople(["a"], [["Hope, faith"], ['the "so what"'], ["one\ntwo"], ["one\r\ntwo"]])).toBe(
      '\uFEFFa\r\n"Hope, faith"\r\n"the ""so what"""\r\n"one\ntwo"\r\n"one\r\ntwo"\r\n',
    );
  });

  it.each(["=1+1", "+44 1606", "-46", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＠SUM"])(
    "puts an apostrophe before the text %j",
    (text) => {
      const row = csvForPeople(["a"], [[text]]).split("a\r\n")[1] ?? "";
      expect(row.replace(/^"/, "").startsWith(`'${text}`)).toBe(true);
    },
  );

  it("puts an apostrophe before a heading that would be a formula", () => {
    expect(csvForPeople(["=A1"], [])).toBe("\uFEFF'=A1\r\n");
  });

  it("leaves numbers alone, also those already written out", () => {
    expect(csvForPeople(["a", "b", "c"], [[-46, { number: "-46.10" }, 0]])).toBe("\uFEFFa,b,c\r\n-46,-46.10,0\r\n");
  });

  it("leaves nothing for null, and text with such a sign inside as it is", () => {
    expect(csvForPeople(["a", "b", "c"], [[null, "2013-14", "x=1"]])).toBe("\uFEFFa,b,c\r\n,2013-14,x=1\r\n");
  });

  it.each([{ number: "=1+1" }, { number: "-1+cmd" }, { number: "" }, NaN, Infinity])(
    "refuses %j as a number",
    (cell) => {
      expect(() => csvForPeople(["a"], [[cell]])).toThrow(RangeError);
    },
  );
});
