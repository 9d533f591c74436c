import { buildFault, quoteCell, writeCell } from "./figure-row";

test("quotes 60 characters of a cell at the most", () => {
  expect(quoteCell("short")).toBe('"short"');
  expect(quoteCell("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
  expect(quoteCell("x".repeat(61))).toBe(`"${"x".repeat(59)}…"`);
  expect(quoteCell("😀".repeat(61))).toBe(`"${"😀".repeat(29)}…"`);
});

test("writes what cannot be seen as its code point, within 60 characters", () => {
  expect(quoteCell("a\u200bb\u0000\n")).toBe('"a<U+200B>b<U+0000><U+000A>"');
  expect(quoteCell("\u202e".repeat(2_000))).toBe(`"${"<U+202E>".repeat(7)}<U+…"`);
});

test.each(["\u3164", "\ufe0f", "\u034f", "\u2800", "\ue000", "\u2065", "\ufdd0", "\u{e0100}"])(
  "writes %j, which every text is refused for, as its code point",
  (character) => {
    const name = `<U+${character.codePointAt(0)?.toString(16).toUpperCase()}>`.replace("<U+34F>", "<U+034F>");
    expect(quoteCell(`example-west${character}`)).toBe(`"example-west${name}"`);
    expect(writeCell(`example-west${character}`)).toBe(`example-west${name}`);
    expect(buildFault(2, "period", `"2014${character}" is not a period.`).message).toBe(
      `"2014${name}" is not a period.`,
    );
  },
);

test("gives a message 300 characters at the most", () => {
  expect(buildFault(2, "value", "x".repeat(300)).message).toHaveLength(300);
  expect(buildFault(2, undefined, "x".repeat(5_000)).message).toBe(`${"x".repeat(299)}…`);
});
