import { registerEnumType } from "type-graphql";

/** What kind of group it is. */
export enum GroupKind {
  BOARD = "BOARD",
  EXECUTIVE = "EXECUTIVE",
  STATUTORY_PARTNERS = "STATUTORY_PARTNERS",
  SUB_GROUP = "SUB_GROUP",
  TASK_AND_FINISH = "TASK_AND_FINISH",
  PANEL = "PANEL",
  JOINT = "JOINT",
}
registerEnumType(GroupKind, {
  name: "GroupKind",
  description: "What kind of group it is.",
  valuesConfig: {
    BOARD: { description: "The board itself, with all its members." },
    EXECUTIVE: { description: "A smaller group that runs the board between its meetings." },
    STATUTORY_PARTNERS: { description: "The three statutory partners: local authority, police, health." },
    SUB_GROUP: { description: "A standing group with a part of the board’s work." },
    TASK_AND_FINISH: { description: "A group for one piece of work, with an end." },
    PANEL: { description: "A panel for reviews, such as a serious case review or a rapid review." },
    JOINT: { description: "A group of several boards, owned by their joint body." },
  },
});

/** What a quorum asks for. */
export enum QuorumKind {
  NUMBER = "NUMBER",
  SHARE = "SHARE",
  AGENCIES = "AGENCIES",
}
registerEnumType(QuorumKind, {
  name: "QuorumKind",
  description: "What must be there for a meeting to decide.",
  valuesConfig: {
    NUMBER: { description: "So many seats." },
    SHARE: { description: "A share of the seats that vote, in percent." },
    AGENCIES: { description: "Each of the named agencies." },
  },
});
