import { type AskedDays, parseAsked, rhythmInWords, valuesOfSearch, writeAsked } from "./rhythm";

const monthly: AskedDays = {
  group: "a group/1",
  every: { unit: "MONTHS", interval: 2, weekday: "TUESDAY", week: "SECOND" },
  from: "2026-04-01",
  until: "2027-03-31",
  holidays: "WEEK_LATER",
};
const weekly: AskedDays = { ...monthly, every: { unit: "WEEKS", interval: 1, weekday: "FRIDAY" } };

test("an address says what is asked for, and is read back", () => {
  for (const asked of [monthly, weekly]) expect(parseAsked(new URLSearchParams(writeAsked(asked)))).toEqual(asked);
});

test.each([
  ["a weekday that is none", "weekday", "SOMEDAY"],
  ["no week of the month", "week", ""],
  ["a day that is none", "until", "2027-02-30"],
  ["a day after those that are kept", "until", "2100-01-05"],
  ["more months than a rhythm has", "interval", "13"],
  ["no number", "interval", "x"],
])("an address with %s asks for nothing, and the form shows it as it stands", (_, name, text) => {
  const search = new URLSearchParams(writeAsked(monthly));
  search.set(name, text);
  expect(parseAsked(search)).toBeUndefined();
  expect(valuesOfSearch(search)).toMatchObject({ group: monthly.group, from: monthly.from, holidays: "WEEK_LATER" });
});

test("a rhythm is said as people say it", () => {
  const { every } = monthly;
  expect(
    [every, { ...every, interval: 1 }, { ...every, interval: 1, week: "LAST" as const }].map(rhythmInWords),
  ).toEqual([
    "the second Tuesday, every 2 months",
    "the second Tuesday of every month",
    "the last Tuesday of every month",
  ]);
  expect(rhythmInWords(weekly.every)).toBe("every Friday");
  expect(rhythmInWords({ ...weekly.every, interval: 2 })).toBe("every 2 weeks on a Friday");
});
