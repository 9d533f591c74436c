import { registerEnumType } from "type-graphql";

/** How an action stands. */
export enum ActionStatus {
  NOT_STARTED = "NOT_STARTED",
  IN_PROGRESS = "IN_PROGRESS",
  DONE = "DONE",
  CANCELLED = "CANCELLED",
}
registerEnumType(ActionStatus, {
  name: "ActionStatus",
  description: "How an action stands.",
  valuesConfig: {
    NOT_STARTED: { description: "Nothing was done yet." },
    IN_PROGRESS: { description: "It is being done." },
    DONE: { description: "It is done, and closed." },
    CANCELLED: { description: "It will not be done, and is closed: its outcome says why." },
  },
});

/** Whether an action that stands so is closed. */
export function isClosed(status: ActionStatus): boolean {
  return status === ActionStatus.DONE || status === ActionStatus.CANCELLED;
}
