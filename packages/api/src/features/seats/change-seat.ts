import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { getGroupOf, listChairs, listHeld } from "./find-rows";
import { faultsOfRecorded, findRecordedDays } from "./find-recorded";
import { findSeatAgency } from "./find-seat-agency";
import { faultsInGroup, faultsOfChair, faultsOfContent, faultsOfHeld } from "./rules/seat-rules";
import { Seat } from "./seat.entity";
import type { ChangeSeatInput } from "./seat.inputs";

/**
 * Changes what a seat says: what is left out stays, and null takes it away. Throws as `change` does, and BAD_USER_INPUT with
 * all that is wrong: days outside its group's, days that whoever is in the seat would lose, with
 * their names, and days on which attendance or a vote is recorded of it.
 */
export async function changeSeat(write: Write, input: ChangeSeatInput): Promise<Seat> {
  await write.takeTurn("structure");
  // So that nothing is recorded of it meanwhile.
  await write.takeTurn("meetings");
  const { id, expectedVersion, votes, constituency, championOf, accountableTo, accountableSince, until } = input;
  const from = input.from ?? undefined;
  const current = await findSeen(write, Seat, input);
  const { agencyId, faults } = await findSeatAgency(write, input.agency ?? null);
  const changes = {
    post: input.post?.trim(),
    role: input.role ?? undefined,
    votes,
    agencyId: input.agency === undefined ? undefined : agencyId,
    constituency,
    championOf,
    accountableTo,
    accountableSince,
    fromDay: from,
    fromKnown: from === undefined || from === current?.fromDay ? undefined : true,
    recordedOn: from,
    untilDay: until,
  };
  const all = current ? [...faults, ...(await faultsOfChanged(write, current, changes))] : faults;
  if (all.length > 0)
    throw badInputs(all.filter((one, index) => all.findIndex(({ path }) => path === one.path) === index));
  const seat = await write.repo(Seat).change(id, expectedVersion, changes);
  // Who holds it reaches its group on the days that it has.
  if (from !== undefined || until !== undefined) await write.tellOfRights();
  return seat;
}

async function faultsOfChanged(
  write: Write,
  current: Seat,
  changes: Partial<Record<keyof Seat, unknown>>,
): Promise<Fault[]> {
  const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const seat = { ...current, ...said } as Seat;
  // Days that are not changed are left as they are, also where the group has ended before them since.
  const isMoved = seat.fromDay !== current.fromDay || seat.untilDay !== current.untilDay;
  return [
    ...(seat.untilDay !== null && seat.untilDay < seat.fromDay
      ? [{ path: "until", message: "The last day is before the first." }]
      : []),
    ...faultsOfContent(seat),
    ...(isMoved ? faultsInGroup(seat, await getGroupOf(write, seat)) : []),
    ...(isMoved ? faultsOfHeld(seat, await listHeld(write, seat)) : []),
    ...(isMoved ? faultsOfRecorded(seat, (await findRecordedDays(write, seat.id)).get(seat.id)) : []),
    ...faultsOfChair(seat.role, seat, await listChairs(write, seat.groupId, seat.id)),
  ];
}
