import type { ListWords } from "./list-words";

/** The groups of a board or joint body. */
export const groupListWords = {
  noun: ["group", "groups"],
  columns: {
    name: "Group",
    kind: "Kind",
    reportsTo: "Reports to",
    chair: "Chair",
    from: "From",
    until: "Until",
    note: "Note",
    source: "Source",
  },
} as const satisfies ListWords;

/** What kind of group it is. */
export const groupKindWords = {
  BOARD: "Board",
  EXECUTIVE: "Executive",
  STATUTORY_PARTNERS: "Statutory partners",
  SUB_GROUP: "Sub-group",
  TASK_AND_FINISH: "Task and finish group",
  PANEL: "Panel",
  JOINT: "Joint group",
} as const;

/** What a quorum asks for. */
export const quorumKindWords = {
  NUMBER: "A number of seats",
  SHARE: "A share of the seats that vote",
  AGENCIES: "Named agencies",
} as const;
