import { registerEnumType } from "type-graphql";

/** How a meeting stands. */
export enum MeetingState {
  PLANNED = "PLANNED",
  HELD = "HELD",
  CANCELLED = "CANCELLED",
}
registerEnumType(MeetingState, {
  name: "MeetingState",
  description: "How a meeting stands.",
  valuesConfig: {
    PLANNED: { description: "Its day is still to come." },
    HELD: { description: "Its day has come." },
    CANCELLED: { description: "It does not take place." },
  },
});
