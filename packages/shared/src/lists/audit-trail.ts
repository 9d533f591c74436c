import type { ListWords } from "./list-words";

/** What is on record of a body: who changed what, and who looked at what is put on record when it is read. */
export const auditTrailListWords = {
  noun: ["entry", "entries"],
  columns: {
    time: "Time",
    operation: "What was done",
    who: "Who",
    role: "As",
    rows: "Rows",
    what: "Name in the API",
    requestId: "Request",
  },
} as const satisfies ListWords;

/** Whether an entry tells of a change or of reading. */
export const auditKindWords = { CHANGE: "Changes", READ: "Reading" } as const;

/** What became of a row. */
export const auditActionWords = {
  INSERT: "Added",
  CHANGE: "Changed",
  REMOVE: "Removed",
  RESTORE: "Brought back",
} as const;
