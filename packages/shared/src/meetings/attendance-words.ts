/** What is recorded of a seat at a meeting, in the order in which a register offers it. */
export const attendanceStateWords = {
  PRESENT: "Present",
  DEPUTY: "Deputy",
  APOLOGIES: "Apologies",
  ABSENT: "Absent",
  NOT_RECORDED: "Not recorded",
} as const;

/** What is recorded of a seat at a meeting. Where nothing is, it is `NOT_RECORDED`, and never absent. */
export type AttendanceMark = keyof typeof attendanceStateWords;

/** What a board reads into a blank of its registers. */
export const blankWords = {
  NOT_RECORDED: "Not recorded: a blank says nothing",
  ABSENT: "Absent: whoever came is on the register",
} as const;

/** Whether the seat was filled: by whoever holds it or by a deputy. */
export function isFilled(mark: AttendanceMark): boolean {
  return mark === "PRESENT" || mark === "DEPUTY";
}
