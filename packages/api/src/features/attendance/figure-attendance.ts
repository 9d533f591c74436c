import { type Loaders, loadRequired } from "../../graphql/loaders";
import { agenciesLoader, type Agency, type AgencySector } from "../agencies";
import { rowsBy } from "../statements";
import type {
  AttendanceOfAgency,
  AttendanceOfPeriod,
  AttendanceOfSeat,
  AttendanceOfSector,
} from "./attendance-figures";
import { type AttendanceAsked, figuresOf, readAttendance, readRule } from "./read-attendance";

/** Attendance at a body's meetings over a period: by seat, by agency and by sector, as the body reads its registers on the last day. */
export async function figureAttendance(loaders: Loaders, asked: AttendanceAsked): Promise<AttendanceOfPeriod> {
  const { from, to } = asked;
  const reading = await readRule(loaders.read, asked.bodyId, to);
  const { meetings, seats } = await readAttendance(loaders.read, asked, reading);
  const standing = await loadAgencies(loaders, seats);
  const agencyOf = ({ agencyId }: AttendanceOfSeat): Agency | null => standing.get(agencyId ?? "") ?? null;
  const agencies = [...rowsBy(seats, agencyOf)].flatMap(([agency, own]): AttendanceOfAgency[] =>
    agency === null ? [] : [{ agency, seatCount: own.length, ...figuresOf(own, reading) }],
  );
  const sectorOf = (seat: AttendanceOfSeat): AgencySector | null => agencyOf(seat)?.sector ?? null;
  const sectors = [...rowsBy(seats, sectorOf)].map(([sector, own]): AttendanceOfSector => ({
    sector,
    seatCount: own.length,
    ...figuresOf(own, reading),
  }));
  return {
    ...{ from, to, meetings, ...reading },
    total: figuresOf(seats, reading),
    bySeat: seats,
    agencies: agencies.sort((one, other) => compareNames(one.agency, other.agency)),
    sectors: sectors.sort((one, other) => (one.sector ?? "~").localeCompare(other.sector ?? "~")),
  };
}

/** The agencies of seats by the ids that these name: of one that was merged into another, the one that stands for it. */
async function loadAgencies(
  loaders: Loaders,
  seats: readonly AttendanceOfSeat[],
): Promise<ReadonlyMap<string, Agency>> {
  const ids = [...new Set(seats.flatMap(({ agencyId }) => agencyId ?? []))];
  const agencies = await Promise.all(
    ids.map(async (id) => [id, await loadRequired(loaders.get(agenciesLoader), id)] as const),
  );
  // One object an agency, so that seats are put together by it.
  const byRoot = new Map(agencies.map(([, agency]) => [agency.id, agency]));
  return new Map(agencies.map(([id, agency]) => [id, byRoot.get(agency.id) ?? agency]));
}

function compareNames(one: Agency, other: Agency): number {
  return one.name.localeCompare(other.name, "en-GB");
}
