import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { AttendanceState } from "./attendance.words";

/** What is recorded of one seat at one meeting. */
@NodeType("Attendance", { description: "What is recorded of one seat at one meeting." })
@Entity("attendance")
export class Attendance extends Owned {
  static readonly refusals: Refusals = {
    attendance_once_key: [
      "marks",
      "Somebody has recorded this seat at this moment. Look at what it says now, and save again.",
    ],
    attendance_meeting_live_fkey: ["meeting", "This meeting was removed."],
    attendance_seat_live_fkey: ["marks", "One of these seats was removed."],
    attendance_deputy_live_fkey: ["marks", "One of these deputies was removed."],
  };

  /** The meeting's day. */
  @Field(() => DateScalar, { name: "date", description: "The day of the meeting." })
  override readonly recordedOn!: string;

  @Column("uuid", { name: "meeting_id" })
  meetingId!: string;

  @Field(() => String, { description: "The name of the group that met." })
  @Column("text", { name: "group_name" })
  groupName!: string;

  @Column("uuid", { name: "seat_id" })
  seatId!: string;

  @Column("uuid", { name: "agency_id", nullable: true })
  agencyId!: string | null;

  @Field(() => AttendanceState, { description: "What is recorded." })
  @Column("text")
  state!: AttendanceState;

  @Column("uuid", { name: "deputy_person_id", nullable: true })
  deputyPersonId!: string | null;

  @Field(() => String, { nullable: true, description: "The report that it is taken from; null of what was entered." })
  @Column("text", { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "Where in the report." })
  @Column("text", { nullable: true })
  section!: string | null;
}
