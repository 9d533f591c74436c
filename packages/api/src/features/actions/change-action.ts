import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { Action } from "./action.entity";
import type { ChangeActionInput, SetActionStatusInput } from "./action.inputs";
import { ActionStatus, isClosed } from "./action.words";
import { faultsOfDue, faultsOfOwner } from "./check-action";
import { findOwner } from "./find-owner";

/** Changes what is to be done, by whom and by when. Throws BAD_USER_INPUT for everything that is wrong, each at its field. */
export async function changeAction(write: Write, input: ChangeActionInput): Promise<Action> {
  const { id, expectedVersion } = input;
  const old = await findSeen(write, Action, input);
  // Whatever is not as expected is told by changing it.
  if (!old) return write.repo(Action).change(id, expectedVersion, {});
  const { ownerPersonId = old.ownerPersonId, agencyId = old.agencyId, faults: unknown } = await findOwner(write, input);
  const dueOn = input.due ?? old.dueOn;
  const faults = [
    ...unknown,
    ...(unknown.length > 0 ? [] : faultsOfOwner({ ownerPersonId, agencyId })),
    ...faultsOfDue({ recordedOn: old.recordedOn, dueOn }),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const text = input.text?.trim() ?? old.text;
  return write.repo(Action).change(id, expectedVersion, { text, ownerPersonId, agencyId, dueOn });
}

/** Says how an action stands. Throws BAD_USER_INPUT for everything that is wrong, each at its field. */
export async function setActionStatus(write: Write, input: SetActionStatusInput): Promise<Action> {
  const { id, expectedVersion, status } = input;
  const old = await findSeen(write, Action, input);
  if (!old) return write.repo(Action).change(id, expectedVersion, {});
  const today = dayInLondon(new Date());
  const outcome = input.outcome?.trim();
  const faults = isClosed(status)
    ? [
        ...faultsOfClosing(input.on ?? today, { today, raised: old.recordedOn }),
        ...(status === ActionStatus.CANCELLED && !outcome
          ? [{ path: "outcome", message: "Say why it is cancelled." }]
          : []),
      ]
    : (["on", "outcome"] as const).flatMap((path) => (input[path] ? [{ path, message: openWords }] : []));
  if (faults.length > 0) throw badInputs(faults);
  if (!isClosed(status))
    return write.repo(Action).change(id, expectedVersion, { status, closedOn: null, outcome: null });
  return write
    .repo(Action)
    .change(id, expectedVersion, { status, closedOn: input.on ?? today, outcome: outcome ?? null });
}

const openWords = "Leave this out: the action stays open.";

function faultsOfClosing(
  on: string,
  { today, raised }: { readonly today: string; readonly raised: string },
): { path: string; message: string }[] {
  if (on > today) return [{ path: "on", message: "This day is to come: enter today or a day before." }];
  if (on < raised) return [{ path: "on", message: "This is before the action was raised: enter a later day." }];
  return [];
}
