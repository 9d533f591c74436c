import { buildFault } from "../../statements";
import { overlap } from "../rules/days";
import { faultsOfChair } from "../rules/seat-rules";
import { SeatRole } from "../seat.words";
import { FilePeople, type NewPerson } from "./find-people";
import { keyOfPost, type KnownSeats } from "./known-seats";
import type { ParsedSeat } from "./parse-seat-row";
import { type PlannedHolder, planHolders } from "./plan-holders";
import { type PlannedSeat, planSeat } from "./plan-seat";
import type { SeatFault } from "./read-seat-rows";

/** What a row does: its seat, and who is added to it. */
export interface PlannedRow extends PlannedSeat {
  readonly holders: readonly PlannedHolder[];
}

/** What a file would do, row by row, and all that stands against it. */
export interface PlannedFile {
  readonly rows: readonly PlannedRow[];
  readonly newPeople: readonly NewPerson[];
  readonly faults: readonly SeatFault[];
}

/** Plans every row against what is stored, and the rows against each other. */
export function planSeats(parsed: readonly ParsedSeat[], known: KnownSeats, today: string): PlannedFile {
  const people = new FilePeople(known.people);
  const faults: SeatFault[] = [];
  const rows: PlannedRow[] = [];
  for (const row of parsed) {
    const planned = planSeat(row, known);
    if (!("row" in planned)) {
      faults.push(...planned);
      continue;
    }
    const holders = planHolders(planned, people, known, today);
    const refused = holders.filter((one): one is SeatFault => "message" in one);
    faults.push(...refused);
    if (refused.length === 0) rows.push({ ...planned, holders: holders as readonly PlannedHolder[] });
  }
  return {
    rows,
    newPeople: people.newPeople,
    faults: [...faults, ...findRepeats(rows), ...findSecondChairs(rows, known)],
  };
}

/** Rows about a seat that a row before is about. */
function findRepeats(rows: readonly PlannedRow[]): SeatFault[] {
  const before = new Map<string, PlannedRow[]>();
  return rows.flatMap((planned) => {
    const key = keyOfPost(planned.group.id, planned.row.post);
    const earlier = before.get(key) ?? [];
    before.set(key, [...earlier, planned]);
    const other = earlier.find(
      (one) => (one.stored ?? one) === (planned.stored ?? planned) || overlap(one.values, planned.values),
    );
    if (!other) return [];
    const message = `The row in line ${other.row.line} is about this seat too. Give two seats of one group posts that differ.`;
    return buildFault(planned.row.line, "post" as const, message);
  });
}

/** Chairs of a group that has another one, in the file or stored, on some of their days. */
function findSecondChairs(rows: readonly PlannedRow[], { seats }: KnownSeats): SeatFault[] {
  const inFile = new Set(rows.flatMap(({ stored }) => stored?.id ?? []));
  const isChair = ({ role }: { readonly role: SeatRole }): boolean => role === SeatRole.CHAIR;
  const kept = seats.filter((seat) => isChair(seat) && !inFile.has(seat.id));
  const planned = rows.filter(({ values }) => isChair(values));
  return planned
    .filter(({ stored, changes }) => !stored || changes.length > 0)
    .flatMap((one) => {
      const others = planned.filter((other) => other !== one && other.group.id === one.group.id);
      const storedOthers = kept.filter(({ groupId }) => groupId === one.group.id);
      const found = faultsOfChair(SeatRole.CHAIR, one.values, [...storedOthers, ...others.map(({ values }) => values)]);
      return found.map(({ message }) => buildFault(one.row.line, "role" as const, message));
    });
}
