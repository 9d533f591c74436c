import { daysVacant, SeatRole } from "../seats";
import type { FrozenSeat, FrozenStructure } from "./frozen-structure";
import type { AgencyStructure, BoardStructure, SeatCounts } from "./structure.types";

/** What a board has published, of which day. */
export interface Published {
  readonly bodyId: string;
  readonly asAt: string;
  readonly structure: FrozenStructure;
}

/** Days from which on a vacancy counts as long. */
const longVacancyDays = 90;

/** Counts seats, their vacancies as at the day of the publication. */
export function countSeats(seats: readonly FrozenSeat[], asAt: string): SeatCounts {
  const days = seats.flatMap(({ vacantSince }) => (vacantSince === null ? [] : daysVacant(vacantSince, asAt)));
  return {
    seats: seats.length,
    voting: seats.filter(({ votes }) => votes === true).length,
    vacant: days.length,
    vacantOver90Days: days.filter((count) => count > longVacancyDays).length,
  };
}

/** One board's row; all is null of a board that has published nothing. */
export function compareBoard(bodyId: string, published: Published | undefined): BoardStructure {
  if (!published) return { bodyId, groups: null, seats: null, hasLayMember: null };
  const { seats, groups } = published.structure;
  // A report that lists no seats does not say that there is no lay member.
  const isListed = seats.length > 0;
  return {
    bodyId,
    groups: groups.length,
    seats: isListed ? countSeats(seats, published.asAt) : null,
    hasLayMember: isListed ? seats.some(({ role }) => role === SeatRole.LAY_MEMBER) : null,
  };
}

/** Each agency's seats on each board; `standsFor` answers the agency that stands for one that was merged. */
export function compareAgencies(all: readonly Published[], standsFor: (agencyId: string) => string): AgencyStructure[] {
  const agencies = new Map<string, AgencyStructure["boards"]>();
  for (const { bodyId, asAt, structure } of all) {
    const seats = new Map<string, FrozenSeat[]>();
    for (const seat of structure.seats) {
      if (seat.agencyId === null) continue;
      const id = standsFor(seat.agencyId);
      seats.set(id, [...(seats.get(id) ?? []), seat]);
    }
    for (const [id, own] of seats) {
      agencies.set(id, [...(agencies.get(id) ?? []), { bodyId, ...countSeats(own, asAt) }]);
    }
  }
  return [...agencies].map(([agencyId, boards]) => ({ agencyId, boards }));
}
