import type { FormReader } from "../../kit/form/form-reader";
import type { FieldValues } from "../../kit/form/form-values";
import { parseDate } from "../../kit/form/parse-date";
import type { MeetingDaysQueryVariables } from "./generated/planning";

/** What days are asked for by: a group, how often it meets, between which days, and what becomes of bank holidays. */
export type AskedDays = MeetingDaysQueryVariables & { readonly group: string };

type Rhythm = AskedDays["every"];

const intervalMax = 12;

/** Units, weekdays, weeks of a month and rules of holidays, each with its word. */
export const rhythmWords = {
  unit: {
    MONTHS: "By the month, such as the second Tuesday of every month",
    WEEKS: "By the week, such as every 2 weeks on a Tuesday",
  },
  weekday: {
    MONDAY: "Monday",
    TUESDAY: "Tuesday",
    WEDNESDAY: "Wednesday",
    THURSDAY: "Thursday",
    FRIDAY: "Friday",
    SATURDAY: "Saturday",
    SUNDAY: "Sunday",
  },
  week: { FIRST: "First", SECOND: "Second", THIRD: "Third", FOURTH: "Fourth", LAST: "Last" },
  holidays: {
    KEEP: "Show them by name, not chosen",
    WEEK_LATER: "Suggest the same weekday a week later",
    SKIP: "Leave them out",
  },
} as const;

const valuesOf = <T extends object>(words: T) => Object.keys(words) as Extract<keyof T, string>[];

/** What each field of the rhythm is called in the address. */
const parameters = {
  "group": "group",
  "every.unit": "unit",
  "every.interval": "interval",
  "every.weekday": "weekday",
  "every.week": "week",
  "from": "from",
  "until": "until",
  "holidays": "holidays",
} as const;

/** Reads the form that asks for a rhythm. */
export function readRhythm(f: FormReader): AskedDays {
  const unit = f.choice("every.unit", valuesOf(rhythmWords.unit));
  return {
    group: f.choice("group"),
    every: {
      unit,
      interval: f.wholeNumber("every.interval", { min: 1, max: intervalMax }),
      ...(unit === "MONTHS" ? { week: f.choice("every.week", valuesOf(rhythmWords.week)) } : {}),
      weekday: f.choice("every.weekday", valuesOf(rhythmWords.weekday)),
    },
    from: f.date("from"),
    until: f.date("until"),
    holidays: f.choice("holidays", valuesOf(rhythmWords.holidays)),
  };
}

/** What the form shows of an address, whatever that says; at first, every month, with bank holidays shown by name. */
export function valuesOfSearch(search: URLSearchParams): FieldValues {
  const first: Readonly<Record<string, string>> = { unit: "MONTHS", interval: "1", holidays: "KEEP" };
  return Object.fromEntries(
    Object.entries(parameters).map(([field, name]) => [field, search.get(name) ?? first[name] ?? ""]),
  );
}

/** The query of an address that says what is asked for. */
export function writeAsked({ group, every, from, until, holidays }: AskedDays): string {
  const { unit, interval, weekday, week } = every;
  const said = { group, unit, interval: String(interval), weekday, ...(week ? { week } : {}), from, until, holidays };
  return new URLSearchParams(said).toString();
}

/** What an address asks for; undefined for one that does not say all of it. */
export function parseAsked(search: URLSearchParams): AskedDays | undefined {
  const oneOf = <T extends object>(name: string, words: T) =>
    valuesOf(words).find((value) => value === search.get(name));
  const [group, from, until] = [search.get("group"), dayOf(search.get("from")), dayOf(search.get("until"))];
  const [unit, weekday] = [oneOf("unit", rhythmWords.unit), oneOf("weekday", rhythmWords.weekday)];
  const [week, holidays] = [oneOf("week", rhythmWords.week), oneOf("holidays", rhythmWords.holidays)];
  const interval = Number(search.get("interval"));
  const isInterval = Number.isInteger(interval) && interval >= 1 && interval <= intervalMax;
  if (!group || !from || !until || !unit || !weekday || !holidays || !isInterval) return undefined;
  if (unit === "WEEKS") return { group, every: { unit, interval, weekday }, from, until, holidays };
  return week && { group, every: { unit, interval, weekday, week }, from, until, holidays };
}

function dayOf(text: string | null): string | undefined {
  const [year = "", month = "", day = ""] = (text ?? "").split("-");
  const answer = parseDate({ day, month, year }, { noun: "the day" });
  return "iso" in answer ? answer.iso : undefined;
}

/** How often, within a sentence: "the second Tuesday of every month", "every 2 weeks on a Tuesday". */
export function rhythmInWords({ unit, interval, weekday, week }: Rhythm): string {
  const day = rhythmWords.weekday[weekday];
  if (unit === "WEEKS") return interval === 1 ? `every ${day}` : `every ${interval} weeks on a ${day}`;
  const nth = `the ${week ? `${rhythmWords.week[week].toLowerCase()} ` : ""}${day}`;
  return interval === 1 ? `${nth} of every month` : `${nth}, every ${interval} months`;
}
