import { Decimal } from "decimal.js";

/** What of a register must be recorded, in percent of the marks, for a rate to be compared with others. */
export const comparablePercentMin = 80;

/** How often something was recorded of seats that were expected at meetings. Whole numbers. */
export interface AttendanceCounts {
  readonly present: number;
  readonly deputy: number;
  readonly apologies: number;
  readonly absent: number;
  readonly notRecorded: number;
}

/** Attendance of a seat, of an agency's seats or of a sector's over a period. */
export interface AttendanceFigure extends AttendanceCounts {
  /** Marks that there should be: one for each seat and each meeting that was held while the seat was there. */
  readonly expected: number;
  /** Marks that say something. */
  readonly recorded: number;
  /** (present + deputy) / recorded, 0 to 1, as a decimal of four places; null where nothing is recorded. */
  readonly rate: string | null;
  /** Whether at least 80 % of the marks say something. */
  readonly comparable: boolean;
}

const none: AttendanceCounts = { present: 0, deputy: 0, apologies: 0, absent: 0, notRecorded: 0 };

/** Counts added up. */
export function addAttendance(all: readonly AttendanceCounts[]): AttendanceCounts {
  const keys = Object.keys(none) as (keyof AttendanceCounts)[];
  return all.reduce<AttendanceCounts>(
    (sum, one) => Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as unknown as AttendanceCounts,
    none,
  );
}

/** The counts as a board reads them that takes a blank for an absence. */
export function readBlanksAsAbsent(counts: AttendanceCounts): AttendanceCounts {
  return { ...counts, absent: counts.absent + counts.notRecorded, notRecorded: 0 };
}

/** What follows from counts: how much is recorded, the rate, and whether it can be compared. */
export function attendanceFigure(counts: AttendanceCounts): AttendanceFigure {
  const { present, deputy, apologies, absent, notRecorded } = counts;
  const recorded = present + deputy + apologies + absent;
  const expected = recorded + notRecorded;
  const rate = recorded === 0 ? null : new Decimal(present + deputy).div(recorded).toDecimalPlaces(4).toFixed();
  return {
    ...counts,
    expected,
    recorded,
    rate,
    comparable: expected > 0 && recorded * 100 >= comparablePercentMin * expected,
  };
}

/** Whether the rate is below a threshold in percent; false where there is no rate. */
export function isBelowThreshold(rate: string | null, thresholdPercent: string): boolean {
  return rate !== null && new Decimal(rate).times(100).lessThan(thresholdPercent);
}
