/** What an item of an agenda is there for. */
export const itemPurposeWords = {
  INFORMATION: "Information",
  DECISION: "Decision",
  DISCUSSION: "Discussion",
  CHALLENGE: "Challenge",
} as const;

/** Who reads an item, and what hangs from it; the widest first. */
export const confidentialityWords = {
  BOARD: "The board",
  GROUP: "The group and the board’s officers",
  RESTRICTED: "Restricted: named seats and the board’s officers",
} as const;

/** What became of an item that somebody proposed. */
export const proposalStatusWords = {
  PROPOSED: "Proposed",
  ACCEPTED: "Accepted",
  DECLINED: "Declined",
} as const;
