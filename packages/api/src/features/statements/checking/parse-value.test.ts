import { parseValue, writeValue } from "./parse-value";

test.each(["0", "155", "3.40", "-46", "14.9", "-0.5", "0.0"])("takes %s as it is written", (text) => {
  expect(parseValue(text)).toEqual({ kind: "VALUE", value: text });
});

test.each([
  ["z", "NOT_APPLICABLE"],
  ["x", "NOT_AVAILABLE"],
  ["c", "CONFIDENTIAL"],
  ["low", "LOW"],
  ["awaited", "AWAITED"],
])("takes %s as the reason for no value", (text, kind) => {
  expect(parseValue(text)).toEqual({ kind, value: null });
});

test.each([
  "",
  "many",
  "1,234",
  "1.",
  ".5",
  "1e3",
  "£5",
  "007",
  "-0",
  "-0.0",
  "u",
  "NaN",
  "constructor",
  "__proto__",
  "1234567890123456",
])("answers a sentence for %p", (text) => {
  expect(parseValue(text)).toMatch(/^.+\.$/);
});

test.each([";", "\t"] as const)("says of a decimal comma in a file of %j to write a point", (delimiter) => {
  expect(parseValue("3,4", delimiter)).toBe('"3,4" has a decimal comma: write a point, as in 3.4.');
  expect(parseValue("-46,10", delimiter)).toContain("write a point");
  expect(parseValue("3.4", delimiter)).toEqual({ kind: "VALUE", value: "3.4" });
});

test("writes a stored value as a file does", () => {
  for (const text of ["3.40", "z", "x", "c", "low", "awaited"]) {
    const parsed = parseValue(text);
    expect(typeof parsed === "string" ? parsed : writeValue(parsed.kind, parsed.value)).toBe(text);
  }
});
