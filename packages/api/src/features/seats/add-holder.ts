import { addDays } from "@panboard/shared";
import { findRow, getRow } from "../../db/find-row";
import { decodeRowId, encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { AppError, badInputs, conflict, type Fault } from "../../errors/app-error";
import { Person } from "../people";
import { dayInLondon } from "../statements";
import { getGroupOf, type Held, listHeld } from "./find-rows";
import { faultsInSeat, faultsOfOthers } from "./rules/holder-rules";
import { Seat } from "./seat.entity";
import type { AddHolderInput, NewPersonInput } from "./seat-holder.inputs";
import { SeatHolder } from "./seat-holder.entity";

/**
 * Gives a seat to a person whom the body holds, or to a new one, and ends whoever has it by then where that is asked for.
 * Throws NOT_FOUND for a seat that can't be seen, and BAD_USER_INPUT with all that is wrong, nobody named.
 */
export async function addHolder(write: Write, input: AddHolderInput): Promise<SeatHolder> {
  await write.takeTurn("structure");
  const { from, until = null, deputy, newPerson = null, appointedBy = null, declaredOn = null } = input;
  const seat = await getRow(write, Seat, input.seat);
  const group = await getGroupOf(write, seat);
  const found = await findPerson(write, input);
  const days = { fromDay: from, untilDay: until };
  const held = await listHeld(write, seat);
  const ended = input.endPrevious && !deputy ? held.find((one) => isHolding(one, from)) : undefined;
  const others = ended ? held.map((one) => (one === ended ? { ...one, untilDay: addDays(from, -1) } : one)) : held;
  const faults = [
    ...faultsOfGroup(seat, input.group ?? null),
    ...found.faults,
    ...faultsInSeat(days, { seat, group }),
    ...faultsOfOthers({ ...days, deputy, personId: found.person?.id ?? "" }, others),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const person = found.person ?? (await addPerson(write, newPerson));
  if (ended) await endHolder(write, seat.regionId, ended, addDays(from, -1));
  const row = { seatId: seat.id, personId: person.id, deputy, appointedBy, declaredOn, recordedOn: from, ...days };
  const holder = await write.repo(SeatHolder).insert(row);
  await write.tellOfRights();
  return holder;
}

function isHolding({ deputy, fromDay, untilDay }: Held, day: string): boolean {
  return !deputy && fromDay < day && (untilDay === null || untilDay >= day);
}

function endHolder(write: Write, regionId: string, { id, version }: Held, untilDay: string): Promise<SeatHolder> {
  const rowId = encodeRowId("SeatHolder", { regionId, bodyId: write.target.id, id });
  return write.repo(SeatHolder).change(rowId, version, { untilDay });
}

function faultsOfGroup(seat: Seat, groupId: string | null): Fault[] {
  if (groupId === null || decodeRowId(groupId)?.id === seat.groupId) return [];
  return [{ path: "seat", message: `This seat is on another group: ${seat.groupName}.` }];
}

interface FoundPerson {
  readonly person?: Person;
  readonly faults: readonly Fault[];
}

/** The person whom an input names; none, and no fault, where it is somebody new. */
async function findPerson(write: Write, { person: id, newPerson }: AddHolderInput): Promise<FoundPerson> {
  const refuse = (message: string): FoundPerson => ({ faults: [{ path: "person", message }] });
  if ((id ?? null) !== null && newPerson) return refuse("Choose a person, or enter a new one, not both.");
  if (newPerson) return { faults: [] };
  if (id === null || id === undefined) return refuse("Choose the person, or enter a new one.");
  const person = await findRow(write, Person, id);
  if (person?.removedAt !== null) return refuse("There is no such person here.");
  if (person.erasedAt !== null) return refuse("What was held of this person was erased: choose somebody else.");
  return { person, faults: [] };
}

/** Adds a person in passing; what stands against them is told at the fields of `newPerson`. */
function addPerson(write: Write, newPerson: NewPersonInput | null): Promise<Person> {
  if (!newPerson) throw new Error("Somebody new is added only where they are entered.");
  const { name, post = null, email = null } = newPerson;
  const row = {
    name: name.trim(),
    post: post?.trim() ?? null,
    email,
    erasedAt: null,
    recordedOn: dayInLondon(new Date()),
  };
  return write
    .repo(Person)
    .insert(row)
    .catch((error: unknown) => {
      const [fault] = error instanceof AppError && error.code === "CONFLICT" ? error.faults : [];
      throw fault ? conflict(`newPerson.${fault.path}`, fault.message) : error;
    });
}
