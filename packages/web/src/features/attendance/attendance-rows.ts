import { agencySectorWords, constituencyWords, type CsvCell, csvForPeople } from "@panboard/shared";
import type { AttendanceOfPeriod, Figures } from "./attendance-figures";

/** By what attendance is told. */
export type ShownBy = "seats" | "agencies" | "sectors";

/** What a row is about: a seat, an agency or a sector. */
export interface AttendanceRow {
  readonly key: string;
  readonly name: string;
  /** Of a seat: its id, its group, and its agency or whom it stands for. */
  readonly seat?: { readonly id: string; readonly groupName: string; readonly side: string } | undefined;
  /** Slug of the agency that the row, or its seat, is of. */
  readonly agency?: string | undefined;
  /** How many seats it is of, where it is no seat. */
  readonly seatCount?: number | undefined;
  readonly figures: Figures;
}

/** The rows of an answer, by what is asked. */
export function rowsBy(shownBy: ShownBy, { seats, agencies, sectors }: AttendanceOfPeriod): AttendanceRow[] {
  if (shownBy === "agencies")
    return agencies.map(({ agency, seatCount, ...figures }) => ({
      ...{ key: agency.slug, name: agency.name, agency: agency.slug, seatCount, figures },
    }));
  if (shownBy === "sectors")
    return sectors.map(({ sector, seatCount, ...figures }) => ({
      ...{ key: sector ?? "none", name: sector === null ? "Of no agency" : agencySectorWords[sector] },
      ...{ seatCount, figures },
    }));
  return seats.nodes.map(({ post, groupName, constituency, seat: { id }, agency, ...figures }) => ({
    ...{ key: id, name: post, agency: agency?.slug, figures },
    seat: { id, groupName, side: agency?.name ?? sideOf(constituency) },
  }));
}

function sideOf(constituency: keyof typeof constituencyWords | null): string {
  return constituency === null ? "Not stated" : constituencyWords[constituency];
}

/** The names of the groups whose seats are among the rows, in their order. */
export function groupsOf(rows: readonly AttendanceRow[]): string[] {
  return [...new Set(rows.flatMap(({ seat }) => seat?.groupName ?? []))];
}

/** The rows as a file for spreadsheets: counts as numbers, a rate in percent, and nothing where there is none. */
export function attendanceCsv(shownBy: ShownBy, rows: readonly AttendanceRow[]): string {
  const named: Readonly<Record<ShownBy, readonly string[]>> = {
    seats: ["Group", "Seat", "Agency or constituency"],
    agencies: ["Agency", "Seats"],
    sectors: ["Sector", "Seats"],
  };
  const figureHeads = ["Present", "Deputy", "Apologies", "Absent", "Not recorded", "Expected", "Recorded"];
  return csvForPeople(
    [...named[shownBy], ...figureHeads, "Attendance in percent", "Comparable", "Below the threshold"],
    rows.map(({ name, seat, seatCount = null, figures }): CsvCell[] => {
      const { present, deputy, apologies, absent, notRecorded, expected, recorded, rate } = figures;
      return [
        ...(seat ? [seat.groupName, name, seat.side] : [name, seatCount]),
        ...[present, deputy, apologies, absent, notRecorded, expected, recorded],
        rate === null ? null : { number: (Number(rate) * 100).toFixed(2) },
        figures.comparable ? "Yes" : "No",
        figures.belowThreshold ? "Yes" : "No",
      ];
    }),
  );
}
