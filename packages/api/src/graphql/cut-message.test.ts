import { cutEnd, cutMessage, messageLengthMax, quotedLengthMax } from "./cut-message";

const long = "x".repeat(1_000_000);
const countOfX = (text: string) => text.split("x").length - 1;

describe("cutMessage", () => {
  it.each([
    'code: "cp_plans" is not an indicator of the catalogue.',
    "There is no subscription here: send a query or a mutation.",
    "Syntax Error: Unexpected single quote character (')",
    'Syntax Error: Unexpected character: "',
    "String cannot represent a non string value: 1",
    "",
  ])("leaves a message of ordinary length as it is: %s", (message) => {
    expect(cutMessage(message)).toBe(message);
    expect(cutMessage(message, true)).toBe(message);
  });

  it.each([
    [`"${long}" is not an indicator of the catalogue.`, false, / is not an indicator of the catalogue\.$/],
    [`Cannot query field "${long}" on type "Query".`, true, /^Cannot query field "x+…x+" on type "Query"\.$/],
    [`"${'x"'.repeat(100_000)}" is not a region of yours.`, false, /" is not a region of yours\.$/],
    [
      `Expected value of type "Date", found {a: ${long}}.`,
      true,
      /^Expected value of type "Date", found \{a: x+…x+\}\.$/,
    ],
    [`Syntax Error: Expected Name, found String "${long}".`, true, /^Syntax Error: Expected Name, found String "x+…/],
    [
      `String cannot represent a non string value: ${long}`,
      true,
      /^String cannot represent a non string value: x+…x+$/,
    ],
  ])("quotes 200 characters at the most and keeps the words around them", (message, printsValues, words) => {
    const cut = cutMessage(message, printsValues);
    expect(countOfX(cut)).toBeLessThanOrEqual(quotedLengthMax);
    expect(cut).toMatch(words);
  });

  it("has 1,000 characters at the most, whatever it says", () => {
    expect(cutMessage(long)).toHaveLength(messageLengthMax);
  });

  it("leaves no half of a character", () => {
    expect(cutMessage(`"${"😀".repeat(200)}a"`)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(cutMessage(`"a${"😀".repeat(200)}"`)).not.toMatch(/(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  });
});

describe("cutEnd", () => {
  it("tells by an ellipsis that something was left out", () => {
    expect(cutEnd("abcdef", 4)).toBe("abc…");
    expect(cutEnd("abcd", 4)).toBe("abcd");
  });
});
