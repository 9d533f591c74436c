import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { Confidentiality } from "../agendas";

/** What a meeting decided. Whoever reads the item that it is under reads it. */
@NodeType("Decision", { description: "What a meeting decided, and how its seats voted." })
@Entity("decision")
export class Decision extends Owned {
  static readonly refusals: Refusals = {
    decision_text_check: ["text", "Enter what was decided."],
    decision_meeting_live_fkey: ["meeting", "This meeting was removed."],
    decision_item_live_fkey: ["item", "This item was removed from the agenda."],
    decision_item_fkey: ["item", "Somebody has changed this item at this moment. Send it again."],
    vote_decision_live_fkey: ["id", "Somebody has recorded a vote on this decision at this moment. Send it again."],
  };

  /** The meeting's day. */
  @Field(() => DateScalar, { name: "date", description: "The day of the meeting." })
  override readonly recordedOn!: string;

  @Column("uuid", { name: "meeting_id" })
  meetingId!: string;

  @Column("uuid", { name: "item_id", nullable: true })
  itemId!: string | null;

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Field(() => String, { description: "What was decided." })
  @Column("text")
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who decided, where it was not the meeting as a whole, such as `The chair`.",
  })
  @Column("text", { name: "decided_by", nullable: true })
  decidedBy!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the meeting could decide by its group’s rule when this was recorded; null where there was no telling.",
  })
  @Column("boolean", { nullable: true })
  quorate!: boolean | null;

  /** How the rule was met when it was recorded, in words. */
  @Column("text", { name: "quorum", nullable: true })
  quorumWords!: string | null;

  /** When it was recorded: the decisions of one item stand in this order. */
  @Column("timestamptz", { name: "noted_at" })
  notedAt!: Date;

  @Field(() => Confidentiality, { description: "Who reads it: as the item that it is under." })
  @Column("text")
  confidentiality!: Confidentiality;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
