import { getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { AgendaItem, Confidentiality } from "../agendas";
import { faultsOfHeld, Meeting, meetingsTurn } from "../meetings";
import { Action } from "./action.entity";
import type { RaiseActionInput } from "./action.inputs";
import { ActionStatus } from "./action.words";
import { faultsOfDue, faultsOfOwner } from "./check-action";
import { findOwner } from "./find-owner";

/**
 * Raises an action of a meeting, read by whoever reads the item and by the agency that it is for. Throws NOT_FOUND for a meeting
 * or an item that the viewer does not see, and BAD_USER_INPUT for everything that is wrong, each at its field.
 */
export async function raiseAction(write: Write, input: RaiseActionInput): Promise<Action> {
  await write.takeTurn(meetingsTurn);
  const meeting = await getRow(write, Meeting, input.meeting);
  const item = typeof input.item === "string" ? await getRow(write, AgendaItem, input.item) : undefined;
  const { ownerPersonId = null, agencyId = null, faults: unknown } = await findOwner(write, input);
  const { recordedOn, groupId, groupName, id: meetingId } = meeting;
  const faults = [
    ...faultsOfHeld(meeting),
    ...(item && item.meetingId !== meetingId
      ? [{ path: "item", message: "This item is on the agenda of another meeting." }]
      : []),
    ...unknown,
    ...(unknown.length > 0 ? [] : faultsOfOwner({ ownerPersonId, agencyId })),
    ...faultsOfDue({ recordedOn, dueOn: input.due }),
  ];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(Action).insert({
    ...{ recordedOn, meetingId, itemId: item?.id ?? null, groupId, groupName },
    ...{ text: input.text.trim(), ownerPersonId, agencyId, dueOn: input.due },
    ...{ status: ActionStatus.NOT_STARTED, closedOn: null, outcome: null },
    confidentiality: item?.confidentiality ?? Confidentiality.BOARD,
    readerSeatIds: item?.readerSeatIds ?? [],
  });
}
