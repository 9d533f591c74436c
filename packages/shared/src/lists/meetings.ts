import type { ListWords } from "./list-words";

/** The meetings of a body's groups. */
export const meetingListWords = {
  noun: ["meeting", "meetings"],
  columns: {
    date: "Date",
    starts: "Starts",
    ends: "Ends",
    group: "Group",
    title: "Title",
    place: "Place",
    state: "State",
    recorded: "Seats recorded",
    expected: "Seats expected",
    source: "Source",
  },
} as const satisfies ListWords;

/** How a meeting stands. */
export const meetingStateWords = { PLANNED: "Planned", HELD: "Held", CANCELLED: "Cancelled" } as const;
