import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { Person } from "../people";
import { faultsOfPlaced, type Placed } from "./check-placed";
import type { HolderVersionInput } from "./seat-holder.inputs";
import { SeatHolder } from "./seat-holder.entity";

/** Removes somebody from a seat who was put there by mistake: they reach nothing by it any more. */
export async function removeHolder(write: Write, { id, expectedVersion }: HolderVersionInput): Promise<SeatHolder> {
  await write.takeTurn("structure");
  const holder = await write.repo(SeatHolder).remove(id, expectedVersion);
  await write.tellOfRights();
  return holder;
}

/** Brings a removed holder back. Throws as `restore` does, and BAD_USER_INPUT at `id` where the days were taken meanwhile. */
export async function restoreHolder(write: Write, input: HolderVersionInput): Promise<SeatHolder> {
  await write.takeTurn("structure");
  const current = await findSeen(write, SeatHolder, input);
  const faults = current ? [...(await faultsOfErased(write, current)), ...(await faultsOfPlaced(write, current))] : [];
  if (faults.length > 0) throw badInputs(faults.map(({ message }) => ({ path: "id", message })));
  const holder = await write.repo(SeatHolder).restore(input.id, input.expectedVersion);
  await write.tellOfRights();
  return holder;
}

async function faultsOfErased(write: Write, { bodyId, personId: id }: Placed): Promise<Fault[]> {
  const person = await write.repo(Person).find({ bodyId, id });
  if (!person) return [{ path: "person", message: "This person was removed. Bring them back first." }];
  return person.erasedAt ? [{ path: "person", message: "What was held of this person was erased." }] : [];
}
