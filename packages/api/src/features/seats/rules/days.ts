import { dateInWords } from "@panboard/shared";

/** The first and the last day of something, ISO dates; null while no end is set. */
export interface Days {
  readonly fromDay: string;
  readonly untilDay: string | null;
}

/** Days of which it may not be known that the first is the one on which it began. */
export interface KnownDays extends Days {
  readonly fromKnown: boolean;
}

/** Whether two have a day in common. */
export function overlap(one: Days, other: Days): boolean {
  return (
    (one.untilDay === null || other.fromDay <= one.untilDay) &&
    (other.untilDay === null || one.fromDay <= other.untilDay)
  );
}

/** "from 1 April 2020 on", "from 1 April 2020 to 31 March 2021". */
export function daysInWords({ fromDay, untilDay }: Days): string {
  return `from ${dateInWords(fromDay)} ${untilDay === null ? "on" : `to ${dateInWords(untilDay)}`}`;
}
