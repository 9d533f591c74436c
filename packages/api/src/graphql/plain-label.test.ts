import { validate } from "class-validator";
import { PlainLabel, PrintedLabel } from "./plain-label";

class Labelled {
  @PlainLabel()
  label?: unknown;

  @PrintedLabel()
  printed?: unknown;
}

/** Which of the two rules refuse a text. */
async function refusedBy(text: unknown): Promise<string[]> {
  const faults = await validate(Object.assign(new Labelled(), { label: text, printed: text }));
  return faults.map(({ property }) => property).sort();
}

test.each([
  '=HYPERLINK("https://example.test")',
  " =1+1",
  "@SUM1",
  "\uff1d1",
  "\uff20a",
  "-",
  " - ",
  " ",
  "two\nlines",
  "end\n",
  "two\u2028lines",
  "two\u2029lines",
  "\u202eecilop",
  "zero\u200bwidth",
  "soft\u00adhyphen",
  "filler\u3164",
  "tab\there",
])("%j is neither a label nor a printed name", async (text) => {
  expect(await refusedBy(text)).toEqual(["label", "printed"]);
});

test.each(["+44 1244 000000", "-5", "- others", "\uff0b1", "\uff0d1"])(
  "%j is as a report may print it, and no label",
  async (text) => {
    expect(await refusedBy(text)).toEqual(["label"]);
  },
);

test.each([
  "Children’s Services",
  "Local Authority (including YOT)",
  "I&E",
  "A - B = C",
  "Ysgol y Gogarth",
  "\u00c5s skola",
  "",
  null,
  undefined,
])("%j is let through", async (text) => {
  expect(await refusedBy(text)).toEqual([]);
});
