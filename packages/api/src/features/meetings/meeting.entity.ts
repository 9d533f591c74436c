import { dateInWords } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { dayInLondon } from "../statements";
import { MeetingState } from "./meeting.words";

/** One meeting of a group. What hangs from it carries its day and follows it where it is moved. */
@NodeType("Meeting", { description: "One meeting of a group of a board or joint body." })
@Entity("meeting")
export class Meeting extends Owned {
  static readonly refusals: Refusals = {
    meeting_once_key: ["startsAt", "This group has another meeting at that time."],
    meeting_times_check: ["endsAt", "The meeting ends before it begins."],
    meeting_ends_check: ["startsAt", "Say when the meeting starts, or leave out when it ends."],
    meeting_title_check: ["title", "Enter a title, or leave it out."],
    meeting_group_live_fkey: ["group", "This group was removed."],
    attendance_meeting_live_fkey: [
      "id",
      "Its register is on record, so the meeting stays too. Cancel it if it did not take place.",
    ],
    action_due_check: ["to", "An action of this meeting is due before that day: change the action first."],
    agenda_item_meeting_live_fkey: ["id", "There are items on its agenda: cancel it, or remove them first."],
    item_proposal_meeting_live_fkey: ["id", "Items are proposed for this meeting: cancel it instead."],
    decision_meeting_live_fkey: ["id", "Decisions of this meeting are on record: remove them first."],
    action_meeting_live_fkey: ["id", "Actions were raised at this meeting: remove them first."],
  };

  /** The day on which it is held. */
  @Field(() => DateScalar, { name: "date", description: "The day on which it is held." })
  override readonly recordedOn!: string;

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Field(() => String, { description: "The name of the group that meets." })
  @Column("text", { name: "group_name" })
  groupName!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is called besides its group and day, such as `Development day`.",
  })
  @Column("text", { nullable: true })
  title!: string | null;

  @Column("time", { name: "starts_at", nullable: true })
  startsAt!: string | null;

  @Column("time", { name: "ends_at", nullable: true })
  endsAt!: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held." })
  @Column("text", { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: "The address under which it is joined online." })
  @Column("text", { nullable: true })
  link!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day that it was planned for before it was moved." })
  @Column("date", { name: "moved_from", nullable: true })
  movedFrom!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was moved." })
  @Column("text", { name: "move_reason", nullable: true })
  moveReason!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was cancelled; null of one that was not.",
  })
  @Column("date", { name: "cancelled_on", nullable: true })
  cancelledOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was cancelled." })
  @Column("text", { name: "cancel_reason", nullable: true })
  cancelReason!: string | null;

  @Field(() => String, { nullable: true, description: "The report that it is taken from; null of what was entered." })
  @Column("text", { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "Where in the report." })
  @Column("text", { nullable: true })
  section!: string | null;

  /** What the audit trail calls it: `Executive, 9 June 2025`. */
  get name(): string {
    return `${this.groupName}, ${dateInWords(this.recordedOn)}`;
  }

  @Field(() => String, {
    name: "startsAt",
    nullable: true,
    description: "When it starts, by the clock in London: `09:30`.",
  })
  get starts(): string | null {
    return this.startsAt?.slice(0, 5) ?? null;
  }

  @Field(() => String, { name: "endsAt", nullable: true, description: "When it ends, by the clock in London." })
  get ends(): string | null {
    return this.endsAt?.slice(0, 5) ?? null;
  }

  @Field(() => MeetingState, { description: "Whether it is planned, was held, or is cancelled: held from its day on." })
  get state(): MeetingState {
    if (this.cancelledOn !== null) return MeetingState.CANCELLED;
    return this.recordedOn <= dayInLondon(new Date()) ? MeetingState.HELD : MeetingState.PLANNED;
  }
}
