import { type Loaders, loadRequired } from "../../graphql/loaders";
import { agenciesLoader, type Agency, type AgencySector } from "../agencies";
import { rowsBy } from "../statements";
import type { AttendanceOfAgency, AttendanceOfPeriod, AttendanceOfSector } from "./attendance-figures";
import { type AttendanceAsked, figuresOf, readAttendance, readRule } from "./read-attendance";

/** Attendance at a body's meetings over a period: by seat, by agency and by sector, as the body reads its registers on the last day. */
export async function figureAttendance(loaders: Loaders, asked: AttendanceAsked): Promise<AttendanceOfPeriod> {
  const { from, to } = asked;
  const reading = await readRule(loaders.read, asked.bodyId, to);
  const { meetings, seats } = await readAttendance(loaders.read, asked, reading);
  const ofAgencies = rowsBy(
    seats.filter(({ agencyId }) => agencyId !== null),
    ({ agencyId }) => String(agencyId),
  );
  const agencies = await Promise.all(
    [...ofAgencies].map(async ([id, own]): Promise<AttendanceOfAgency> => {
      const agency = await loadRequired(loaders.get(agenciesLoader), id);
      return { agency, seatCount: own.length, ...figuresOf(own, reading) };
    }),
  );
  const sectorOf = (agencyId: string | null): AgencySector | null =>
    agencies.find(({ agency }) => agency.id === agencyId)?.agency.sector ?? null;
  const sectors = [...rowsBy(seats, ({ agencyId }) => sectorOf(agencyId))].map(([sector, own]): AttendanceOfSector => ({
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

function compareNames(one: Agency, other: Agency): number {
  return one.name.localeCompare(other.name, "en-GB");
}
