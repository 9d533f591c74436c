import type { Fault } from "../../errors/app-error";
import { Action } from "./action.entity";

/** What is wrong with who is to do an action. */
export function faultsOfOwner({ ownerPersonId, agencyId }: Pick<Action, "ownerPersonId" | "agencyId">): Fault[] {
  return ownerPersonId === null && agencyId === null ? [refusal("action_owner_check")] : [];
}

/** What is wrong with the day by which an action is to be done. */
export function faultsOfDue({ recordedOn, dueOn }: Pick<Action, "recordedOn" | "dueOn">): Fault[] {
  return dueOn < recordedOn ? [refusal("action_due_check")] : [];
}

/** What the database would say of it, so that all that is wrong is told at once. */
function refusal(constraint: keyof typeof Action.refusals): Fault {
  const [path, message] = Action.refusals[constraint] as readonly [string, string];
  return { path, message };
}
