import { registerEnumType } from "type-graphql";

/** Who reads an item and what hangs from it. */
export enum Confidentiality {
  BOARD = "BOARD",
  GROUP = "GROUP",
  RESTRICTED = "RESTRICTED",
}
registerEnumType(Confidentiality, {
  name: "Confidentiality",
  description: "Who reads an item of an agenda, and what hangs from it.",
  valuesConfig: {
    BOARD: { description: "Everybody who reads what the board keeps." },
    GROUP: { description: "Those who sit on the group, and the board’s officers." },
    RESTRICTED: {
      description: "The seats that it names, and those who read what is restricted. Each read is on record.",
    },
  },
});

/** What an item is there for. */
export enum ItemPurpose {
  INFORMATION = "INFORMATION",
  DECISION = "DECISION",
  DISCUSSION = "DISCUSSION",
  CHALLENGE = "CHALLENGE",
}
registerEnumType(ItemPurpose, {
  name: "ItemPurpose",
  description: "What an item of an agenda is there for.",
  valuesConfig: {
    INFORMATION: { description: "To be told." },
    DECISION: { description: "To decide." },
    DISCUSSION: { description: "To talk about." },
    CHALLENGE: { description: "To hold each other to account." },
  },
});

/** What became of an item that somebody proposed. */
export enum ProposalStatus {
  PROPOSED = "PROPOSED",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
}
registerEnumType(ProposalStatus, {
  name: "ProposalStatus",
  description: "What became of an item that somebody proposed.",
  valuesConfig: {
    PROPOSED: { description: "Nobody has answered it yet." },
    ACCEPTED: { description: "An item was made of it." },
    DECLINED: { description: "It is on no agenda: the answer says why." },
  },
});
