import { checkTexts } from "./check-texts";
import type { FigureRow } from "./figure-row";

const row = (texts: Partial<FigureRow>): FigureRow =>
  ({ line: 7, source: "Annual Report", section: "Table 1", note: "", ...texts }) as FigureRow;
const messages = (texts: Partial<FigureRow>): string[] => checkTexts(row(texts)).map(({ message }) => message);

test("takes letters of any language, and line breaks in a note", () => {
  expect(messages({ source: "Adroddiad Blynyddol Môn – 漢字 😀", note: "one\ntwo" })).toEqual([]);
});

test("asks for a source and a section, not for a note", () => {
  expect(checkTexts(row({ source: "", section: "" }))).toEqual([
    { line: 7, column: "source", message: "Enter the source that prints the value." },
    { line: 7, column: "section", message: "Enter the section that prints the value." },
  ]);
});

test.each([
  "\u200b",
  "\u200f",
  "\u2028",
  "\u202e",
  "\u2060",
  "\u2064",
  "\ufeff",
  "\u00ad",
  "\u061c",
  "\u3164",
  "\u{e0001}",
  "\ufe0f",
  "\u034f",
  "\u17b4",
  "\u180b",
  "\u{e0100}",
  "\u2800",
])("refuses the invisible character %j in a source, a section and a note", (character) => {
  for (const column of ["source", "section", "note"] as const) {
    expect(messages({ [column]: `An${character}nual` })).toEqual([
      expect.stringMatching(new RegExp(`^The ${column} holds an invisible character, <U\\+[0-9A-F]{4,5}>`)),
    ]);
  }
});

test.each(["\ue000", "\u{f0000}", "\u2065", "\ufff0", "\ufdd0", "\uffff", "\u0378"])(
  "refuses %j, which is for private use or no character",
  (character) => {
    expect(messages({ source: `An${character}nual` })).toEqual([
      expect.stringMatching(/^The source holds a character without a meaning, <U\+[0-9A-F]{4,5}>\. Take it out\.$/),
    ]);
  },
);

test.each(["\u2800", "\u200b \u3164", "\ufe0f", "\u0301"])("refuses a source of nothing visible: %j", (text) => {
  for (const column of ["source", "section"] as const) {
    expect(messages({ [column]: text })).toContain(
      `Enter the ${column} that prints the value: nothing in it can be seen.`,
    );
  }
});

test.each(["\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u000b"])(
  "refuses the control character %j",
  (character) => {
    for (const column of ["source", "section", "note"] as const) {
      expect(messages({ [column]: `An${character}nual` })).toEqual([
        expect.stringContaining(`The ${column} holds a control character`),
      ]);
    }
  },
);

test.each(["\ufffd", "\ud800"])("refuses what stands for a lost letter: %j", (character) => {
  expect(messages({ note: `caf${character}` })).toEqual([expect.stringContaining("a letter that was lost")]);
});

test.each(["=1", "+1", "-1", "@a", " =1", "\u00a0=1", "\u3000=1", "＝1+1", "＋1", "－1", "＠SUM", "\u2800＝1"])(
  "refuses the formula %j",
  (text) => {
    expect(messages({ note: text })).toContainEqual(expect.stringContaining("which a spreadsheet takes for a formula"));
  },
);

test("finds a formula behind what cannot be seen, and tells both", () => {
  expect(messages({ note: "\u200b\u00a0@a" })).toEqual([
    expect.stringContaining("The note begins with @"),
    expect.stringContaining("<U+200B>"),
  ]);
  expect(messages({ note: "x=1" })).toEqual([]);
});

test("refuses texts that are too long", () => {
  expect(messages({ source: "x".repeat(200), section: "x".repeat(200), note: "x".repeat(1000) })).toEqual([]);
  expect(messages({ source: "x".repeat(201), section: "x".repeat(201), note: "x".repeat(1001) })).toEqual([
    "The source has more than 200 characters.",
    "The section has more than 200 characters.",
    "The note has more than 1000 characters.",
  ]);
});

test("counts a character outside the basic plane once", () => {
  const texts = (count: number) => ({ source: "😀".repeat(count), section: "漢", note: "😀".repeat(5 * count) });
  expect(messages(texts(200))).toEqual([]);
  expect(messages(texts(201))).toEqual([
    "The source has more than 200 characters.",
    "The note has more than 1000 characters.",
  ]);
});
