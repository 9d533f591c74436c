/** What an item of an agenda is there for. */
export const itemPurposeWords = {
  INFORMATION: "Information",
  DECISION: "Decision",
  DISCUSSION: "Discussion",
  CHALLENGE: "Challenge",
} as const;

/** Who may read an item, and what hangs from it; the widest first. */
export const confidentialityLevels = ["BOARD", "GROUP", "RESTRICTED"] as const;

export type ConfidentialityLevel = (typeof confidentialityLevels)[number];

/** What texts call the body that keeps a thing. */
export type BodyNoun = "board" | "joint body";

/** Who reads an item of a board or joint body, and what hangs from it, in words. */
export function confidentialityWords(level: ConfidentialityLevel, noun: BodyNoun): string {
  return {
    BOARD: `The ${noun}`,
    GROUP: `The group and the ${noun}’s officers`,
    RESTRICTED: `Restricted: named seats and the ${noun}’s officers`,
  }[level];
}

/** What became of an item that somebody proposed. */
export const proposalStatusWords = {
  PROPOSED: "Proposed",
  ACCEPTED: "Accepted",
  DECLINED: "Declined",
} as const;
