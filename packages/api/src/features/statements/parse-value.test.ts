import { parseValue } from "./parse-value";

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
