import type Holidays from "date-holidays";

/** What the library does not know: a day more, or null for one that there was not. */
const corrected: Readonly<Record<string, string | null>> = {
  "2011-04-29": "Royal wedding bank holiday",
  // The spring bank holiday went to the Diamond Jubilee.
  "2012-05-28": null,
  "2012-06-04": "Spring bank holiday",
};

const years = new Map<string, ReadonlyMap<string, string>>();
let england: Holidays | undefined;

/** The name of the bank holiday of England that a day is; undefined for any other day. */
export function bankHolidayOn(day: string): string | undefined {
  const known = corrected[day];
  if (known !== undefined) return known ?? undefined;
  const year = day.slice(0, 4);
  const days = years.get(year) ?? daysOf(Number(year));
  years.set(year, days);
  return days.get(day);
}

/** The library with its calendars of every country: loaded when a day is first asked for, not at every start. */
function loadEngland(): Holidays {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at the start
  const Library = require("date-holidays") as typeof Holidays;
  return new Library("GB", "ENG", { languages: ["en"], types: ["public"] });
}

function daysOf(year: number): ReadonlyMap<string, string> {
  england ??= loadEngland();
  return new Map(england.getHolidays(year).map(({ date, name }) => [date.slice(0, 10), name]));
}
