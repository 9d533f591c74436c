import { bankHolidayOn } from "./bank-holidays";

/** Every bank holiday of a year, in order. */
function daysOf(year: number): string[] {
  const first = Date.UTC(year, 0, 1);
  const all = Array.from({ length: 366 }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
  return all.filter((day) => day.startsWith(`${year}-`) && bankHolidayOn(day) !== undefined);
}

test.each([
  ["2011-04-29", "Royal wedding bank holiday"],
  ["2011-05-02", "Early May bank holiday"],
  ["2012-06-04", "Spring bank holiday"],
  ["2012-06-05", "Queen’s Diamond Jubilee"],
  ["2020-05-08", "Early May bank holiday (VE day)"],
  ["2022-06-02", "Spring bank holiday"],
  ["2022-06-03", "Queen’s Platinum Jubilee"],
  ["2022-09-19", "Queen Elizabeth's Funeral Day"],
  ["2023-05-08", "King Charles III's Coronation"],
  ["2026-12-28", "Boxing Day (substitute day)"],
  ["2030-04-22", "Easter Monday"],
])("%s is a bank holiday of England: %s", (day, name) => {
  expect(bankHolidayOn(day)).toBe(name);
});

test.each(["2012-05-28", "2020-05-04", "2022-05-30", "2026-03-17", "2026-11-30", "2026-03-15", "2026-08-03"])(
  "%s is none, whatever it is elsewhere or was in other years",
  (day) => {
    expect(bankHolidayOn(day)).toBeUndefined();
  },
);

test("a year of the time that boards plan for has what the government says it has", () => {
  expect(daysOf(2012)).toEqual(
    ["01-01", "01-02", "04-06", "04-09", "05-07", "06-04", "06-05", "08-27", "12-25", "12-26"].map(
      (day) => `2012-${day}`,
    ),
  );
  expect(daysOf(2027)).toEqual(
    ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-25", "12-26", "12-27", "12-28"].map(
      (day) => `2027-${day}`,
    ),
  );
});
