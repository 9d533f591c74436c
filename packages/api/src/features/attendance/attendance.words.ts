import { registerEnumType } from "type-graphql";

/** What is recorded of a seat at a meeting. */
export enum AttendanceState {
  PRESENT = "PRESENT",
  DEPUTY = "DEPUTY",
  APOLOGIES = "APOLOGIES",
  ABSENT = "ABSENT",
  NOT_RECORDED = "NOT_RECORDED",
}
registerEnumType(AttendanceState, {
  name: "AttendanceState",
  description: "What is recorded of a seat at a meeting.",
  valuesConfig: {
    PRESENT: { description: "Whoever holds the seat came." },
    DEPUTY: { description: "Somebody stood in." },
    APOLOGIES: { description: "Nobody came, and apologies were sent." },
    ABSENT: { description: "Nobody came, and nothing was said." },
    NOT_RECORDED: {
      description: "The register says nothing of it. It is never read as absent unless the board chose so.",
    },
  },
});

/** What a body reads into a blank of its registers. */
export enum BlankReading {
  NOT_RECORDED = "NOT_RECORDED",
  ABSENT = "ABSENT",
}
registerEnumType(BlankReading, {
  name: "BlankReading",
  description: "What a body reads into a blank of its registers.",
  valuesConfig: {
    NOT_RECORDED: { description: "Nothing: a blank says neither that somebody came nor that nobody did." },
    ABSENT: { description: "An absence: the body’s registers name everybody who came." },
  },
});
