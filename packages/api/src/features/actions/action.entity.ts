import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { Confidentiality } from "../agendas";
import { ActionStatus } from "./action.words";

/** What is to be done by a day, by somebody or by an agency, which reads it. */
@NodeType("Action", { description: "What a meeting gave to a person or an agency to do by a day." })
@Entity("action")
export class Action extends Owned {
  static readonly refusals: Refusals = {
    action_text_check: ["text", "Enter what is to be done."],
    action_owner_check: ["owner", "Say who is to do it: a person, an agency, or both."],
    action_due_check: ["due", "The action is due before the day of its meeting: enter that day or a later one."],
    action_meeting_live_fkey: ["meeting", "This meeting was removed."],
    action_item_live_fkey: ["item", "This item was removed from the agenda."],
    action_item_fkey: ["item", "Somebody has changed this item at this moment. Send it again."],
    action_person_live_fkey: ["owner", "This person was removed: give the action to somebody else."],
    action_agency_live_fkey: ["agency", "This agency was removed from the register."],
  };

  /** The day on which it was raised: its meeting's. */
  @Field(() => DateScalar, { name: "raised", description: "The day of the meeting that raised it." })
  override readonly recordedOn!: string;

  @Column("uuid", { name: "meeting_id", nullable: true })
  meetingId!: string | null;

  @Column("uuid", { name: "item_id", nullable: true })
  itemId!: string | null;

  @Column("uuid", { name: "group_id", nullable: true })
  groupId!: string | null;

  @Field(() => String, { nullable: true, description: "The name of the group that asked for it." })
  @Column("text", { name: "group_name", nullable: true })
  groupName!: string | null;

  @Field(() => String, { description: "What is to be done." })
  @Column("text")
  text!: string;

  @Column("uuid", { name: "owner_person_id", nullable: true })
  ownerPersonId!: string | null;

  @Column("uuid", { name: "agency_id", nullable: true })
  agencyId!: string | null;

  @Field(() => DateScalar, { name: "due", description: "The day by which it is to be done." })
  @Column("date", { name: "due_on" })
  dueOn!: string;

  @Field(() => ActionStatus, { description: "How it stands." })
  @Column("text")
  status!: ActionStatus;

  @Field(() => DateScalar, {
    name: "closed",
    nullable: true,
    description: "The day on which it was done or cancelled.",
  })
  @Column("date", { name: "closed_on", nullable: true })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: "What became of it." })
  @Column("text", { nullable: true })
  outcome!: string | null;

  @Field(() => Confidentiality, {
    description: "Who reads it besides the agency that it is for: as the item that it is under.",
  })
  @Column("text")
  confidentiality!: Confidentiality;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
