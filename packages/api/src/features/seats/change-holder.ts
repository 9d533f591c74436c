import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { Person } from "../people";
import { faultsOfPlaced } from "./check-placed";
import type { ChangeHolderInput } from "./seat-holder.inputs";
import { SeatHolder } from "./seat-holder.entity";

/**
 * Changes somebody's days in a seat, their appointment or declaration. Throws as `change` does, and BAD_USER_INPUT with all
 * that is wrong.
 */
export async function changeHolder(write: Write, input: ChangeHolderInput): Promise<SeatHolder> {
  await write.takeTurn("structure");
  const { id, expectedVersion, until, appointedBy, declaredOn } = input;
  const [from, deputy] = [input.from ?? undefined, input.deputy ?? undefined];
  const current = await findSeen(write, SeatHolder, input);
  if (current) {
    const { fromDay, untilDay } = current;
    const days = { fromDay: from ?? fromDay, untilDay: until === undefined ? untilDay : until };
    // Days that are not changed are left as they are, also where the seat has ended before them since.
    const isMoved =
      days.fromDay !== fromDay || days.untilDay !== untilDay || (deputy !== undefined && deputy !== current.deputy);
    const faults = [
      ...(await faultsOfErased(write, current, days.untilDay)),
      ...(isMoved ? await faultsOfPlaced(write, { ...current, ...days, deputy: deputy ?? current.deputy }) : []),
    ];
    if (faults.length > 0) throw badInputs(faults);
  }
  const changes = { deputy, fromDay: from, recordedOn: from, untilDay: until, appointedBy, declaredOn };
  const holder = await write.repo(SeatHolder).change(id, expectedVersion, changes);
  await write.tellOfRights();
  return holder;
}

/** That nobody of whom everything was erased holds a seat longer than they did: nobody would know who does. */
async function faultsOfErased(write: Write, current: SeatHolder, untilDay: string | null): Promise<Fault[]> {
  const { bodyId, personId: id, untilDay: last } = current;
  const isLonger = last !== null && (untilDay === null || untilDay > last);
  if (!isLonger) return [];
  const person = await write.repo(Person).find({ bodyId, id });
  const message = "What was held of this person was erased, so they hold the seat no longer than they did.";
  return person?.erasedAt ? [{ path: "until", message }] : [];
}
