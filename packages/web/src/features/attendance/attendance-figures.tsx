import { comparablePercentMin } from "@panboard/shared";
import { StateWord } from "../../ui/state-word";
import type { AttendanceOfQuery } from "./generated/attendance";

/** Attendance of a body over a period as the API answers it. */
export type AttendanceOfPeriod = NonNullable<
  Extract<NonNullable<AttendanceOfQuery["node"]>, { readonly attendance: unknown }>["attendance"]
>;

/** How often something was recorded, and what follows from it. */
export type Figures = AttendanceOfPeriod["total"];

/** A rate from 0 to 1 as a page prints it: "86.7%". */
export function rateInWords(rate: string): string {
  return `${(Number(rate) * 100).toFixed(1)}%`;
}

/** How much of what should be recorded is: "6 of 7 recorded". */
export function recordedInWords({ recorded, expected }: Pick<Figures, "recorded" | "expected">): string {
  return `${recorded} of ${expected} recorded`;
}

/** The rate, how much of it is recorded, and what is to be known before it is read. */
export function Rate({ figures, threshold }: { readonly figures: Figures; readonly threshold: string }) {
  const { rate, comparable, belowThreshold } = figures;
  if (rate === null) return <span className="app-missing">Nothing recorded</span>;
  return (
    <>
      {rateInWords(rate)} <span className="app-missing">{recordedInWords(figures)}</span>
      {comparable ? null : (
        <>
          {" "}
          <StateWord kind="not-compared">Not comparable</StateWord>
        </>
      )}
      {belowThreshold ? (
        <>
          {" "}
          <StateWord kind="lower">Below {percentInWords(threshold)}</StateWord>
        </>
      ) : null}
    </>
  );
}

/** A percentage that somebody set, as a page prints it: "75%" of "75.00". */
export function percentInWords(percent: string): string {
  return `${Number(percent)}%`;
}

/** What is meant by what the tables leave open. */
export function MissingWords({ blankAs }: Pick<AttendanceOfPeriod, "blankAs">) {
  return (
    <p className="app-missing">
      {blankAs === "ABSENT"
        ? "A blank of these registers counts as absent, as this body has chosen to read it."
        : "Not recorded means that the register says nothing: it is not counted as absent."}{" "}
      Attendance is (present + deputy) ÷ recorded. It is not comparable where less than {comparablePercentMin}% is
      recorded. Cancelled meetings, and those held before a seat was there or after it ended, are not counted.
    </p>
  );
}
