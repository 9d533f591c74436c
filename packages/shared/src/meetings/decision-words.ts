/** How a seat voted. */
export const voteChoiceWords = { FOR: "For", AGAINST: "Against", ABSTAINED: "Abstained" } as const;

/** How an action stands. */
export const actionStatusWords = {
  NOT_STARTED: "Not started",
  IN_PROGRESS: "In progress",
  DONE: "Done",
  CANCELLED: "Cancelled",
} as const;
