import { validateSync } from "class-validator";
import { ReasonText } from "./reason-text";

class Reasoned {
  constructor(reason: unknown) {
    this.reason = reason;
  }

  @ReasonText()
  readonly reason: unknown;
}

/** What is told of a reason; undefined of one that is taken. */
const faultOf = (reason: unknown): string | undefined =>
  validateSync(new Reasoned(reason)).flatMap(({ constraints = {} }) => Object.values(constraints))[0];

test("takes what people write, on several lines too", () => {
  for (const reason of ["Audited.", " x ", "Café, £5: “so”", "One line.\nAnother.", "One line.\r\nAnother.", "😀"]) {
    expect([reason, faultOf(reason)]).toEqual([reason, undefined]);
  }
  expect(faultOf("😀".repeat(500))).toBeUndefined();
});

test("asks for something to be said, in 500 characters at the most", () => {
  for (const reason of ["", "  \n ", "x".repeat(501), undefined, 7]) {
    expect([reason, faultOf(reason)]).toEqual([reason, "Say why, in 500 characters at the most."]);
  }
});

test.each([
  ["zero-width spaces alone", "\u200b\u200b", "Nothing in this can be seen."],
  ["a mark without a letter", "\u0301", "Nothing in this can be seen."],
  ["the blank of Braille alone", "\u2800", "Nothing in this can be seen."],
  ["what turns the direction", "Audited\u202e.", "This holds an invisible character, <U+202E>. Take it out."],
  ["an isolate of direction", "\u2067Audited.", "This holds an invisible character, <U+2067>. Take it out."],
  ["a zero-width space", "Au\u200bdited.", "This holds an invisible character, <U+200B>. Take it out."],
  ["a separator of lines", "One.\u2028Two.", "This holds an invisible character, <U+2028>. Take it out."],
  ["a character for private use", "Audited\ue000.", "This holds an invisible character, <U+E000>. Take it out."],
  ["a control character", "Audited\u0007.", "This holds a control character, <U+0007>. Take it out."],
  ["a return without a line", "Audited\r.", "This holds a control character, <U+000D>. Take it out."],
  ["half of a character", "Audited \ud83d.", "This holds half of a character, <U+D83D>. Take it out."],
])("refuses %s, and names it", (_, reason, message) => {
  expect(faultOf(reason)).toBe(message);
});
