import { dateInWords, type SeatFileColumn } from "@panboard/shared";
import { buildFault } from "../../statements";
import { overlap } from "../rules/days";
import { faultsInSeat, faultsOfOthers, type HeldDays } from "../rules/holder-rules";
import type { FilePeople } from "./find-people";
import type { KnownSeats } from "./known-seats";
import type { PlannedSeat } from "./plan-seat";
import type { SeatFault } from "./read-seat-rows";

/** Somebody whom a row puts into its seat. */
export interface PlannedHolder extends HeldDays {
  readonly told: string;
}

/** Who is added to the seat of a row, or why nobody can be. Whoever is in it on the row's day already stays. */
export function planHolders(
  { row, stored, values, group }: PlannedSeat,
  people: FilePeople,
  known: KnownSeats,
  today: string,
): readonly PlannedHolder[] | readonly SeatFault[] {
  const inSeat = stored ? (known.held.get(stored.id) ?? []) : [];
  const planned: PlannedHolder[] = [];
  const faults: SeatFault[] = [];
  for (const who of ["holder", "deputy"] as const) {
    const named = row[who];
    if (!named) continue;
    const tell = (column: SeatFileColumn, message: string): void =>
      void faults.push(buildFault(row.line, column, message));
    const found = people.find(named, who, inSeat);
    if ("message" in found) {
      tell(found.column, found.message);
      continue;
    }
    const deputy = who === "deputy";
    const fromDay = row.holderFrom ?? (stored ? undefined : values.fromDay);
    const day = fromDay ?? today;
    const isThere = inSeat.some(
      (one) => one.deputy === deputy && one.personId === found.id && overlap(one, { fromDay: day, untilDay: day }),
    );
    if (isThere) continue;
    if (fromDay === undefined) {
      tell("holder_from", "Enter the first day: the seat is there already, and this person is not in it today.");
      continue;
    }
    const held = { personId: found.id, deputy, fromDay, untilDay: null };
    const columnOf = (path: string): SeatFileColumn => (path === "person" ? who : "holder_from");
    for (const { path, message } of [
      ...faultsInSeat(held, { seat: values, group }),
      ...faultsOfOthers(held, [...inSeat, ...planned]),
    ])
      tell(columnOf(path), message);
    planned.push({ ...held, told: `${deputy ? "Deputy" : "Holder"}: ${found.name}, from ${dateInWords(fromDay)}.` });
  }
  return faults.length > 0 ? faults : planned;
}
