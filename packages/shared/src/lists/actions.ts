import type { ListWords } from "./list-words";

/** What was given to people and agencies to do. */
export const actionListWords = {
  noun: ["action", "actions"],
  columns: {
    due: "Due",
    action: "Action",
    group: "Group",
    raised: "Raised",
    owner: "Owner",
    agency: "Agency",
    status: "Status",
    overdue: "Days overdue",
    closed: "Closed",
    outcome: "Outcome",
  },
} as const satisfies ListWords;
