import { attendanceFigure, attendanceStateWords } from "@panboard/shared";
import { useBody } from "../../kit/page/page-context";
import { Table } from "../../ui/table";
import { seatHref } from "./addresses";
import type { Meeting } from "./meeting-page";

type Line = Meeting["register"][number];

const columns = ["Seat", "Last meeting", "This meeting"] as const;

/** Who came to a meeting: every seat of the day, and what is recorded of it. What nothing is recorded of is never absent. */
export function RegisterTable({ meeting: { register } }: { readonly meeting: Meeting }) {
  const body = useBody();
  if (register.length === 0) return <p>No seat was on this group on the day of the meeting.</p>;
  return (
    <>
      <Table
        caption="Who came"
        captionClasses="govuk-table__caption--m"
        head={columns.map((content) => ({ key: content, content }))}
        blockLabels={columns}
        firstCellIsHeader
        rows={register.map((line) => ({
          key: line.seat.id,
          cells: [
            <a key="seat" href={seatHref(body, line.seat.id)}>
              {line.seat.post}
            </a>,
            line.lastState === null ? "Not expected" : attendanceStateWords[line.lastState],
            markInWords(line),
          ],
        }))}
      />
      <p className="app-measure">{recordedInWords(register)}</p>
    </>
  );
}

function markInWords({ state, deputy }: Line): string {
  return deputy ? `${attendanceStateWords[state]}: ${deputy.name ?? "name erased"}` : attendanceStateWords[state];
}

function recordedInWords(register: readonly Line[]): string {
  const count = (state: Line["state"]) => register.filter((line) => line.state === state).length;
  const { recorded, expected, comparable } = attendanceFigure({
    ...{ present: count("PRESENT"), deputy: count("DEPUTY"), apologies: count("APOLOGIES") },
    ...{ absent: count("ABSENT"), notRecorded: count("NOT_RECORDED") },
  });
  const told = `Recorded for ${recorded} of ${expected} seats.`;
  const why =
    "A blank of a register says neither that somebody came nor that nobody did, so it is not recorded, and no absence.";
  return recorded === expected
    ? told
    : `${told} ${why}${comparable ? "" : " Rates are compared when 80% or more is recorded."}`;
}
