import { Field, Int } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { Confidentiality, ItemPurpose } from "./agenda.words";

/** One item of a meeting's agenda. What hangs from it is read by whom it is read by. */
@NodeType("AgendaItem", { description: "One item of a meeting’s agenda." })
@Entity("agenda_item")
export class AgendaItem extends Owned {
  static readonly refusals: Refusals = {
    agenda_item_title_check: ["title", "Enter a title."],
    agenda_item_meeting_live_fkey: ["meeting", "This meeting was removed."],
    decision_item_live_fkey: ["id", "A decision is on record for this item: remove that first."],
    action_item_live_fkey: ["id", "An action is on record for this item: remove that first."],
  };

  /** The meeting's day. */
  @Field(() => DateScalar, { name: "date", description: "The day of the meeting." })
  override readonly recordedOn!: string;

  @Column("uuid", { name: "meeting_id" })
  meetingId!: string;

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  /** The standing item that it was made from. */
  @Column("uuid", { name: "standing_item_id", nullable: true })
  standingItemId!: string | null;

  /** When it was added: what the agenda's order does not name stands in this one. */
  @Column("timestamptz", { name: "noted_at" })
  notedAt!: Date;

  @Field(() => String, { description: "What it is about." })
  @Column("text")
  title!: string;

  @Field(() => ItemPurpose, { description: "What it is there for." })
  @Column("text")
  purpose!: ItemPurpose;

  @Field(() => String, { nullable: true, description: "The post that presents it, never a person’s name." })
  @Column("text", { nullable: true })
  presenter!: string | null;

  @Field(() => Int, { nullable: true, description: "How many minutes it is to take." })
  @Column("integer", { nullable: true })
  minutes!: number | null;

  @Field(() => Boolean, { description: "Whether it is where the voice of children is heard." })
  @Column("boolean")
  voice!: boolean;

  @Field(() => String, { nullable: true, description: "What there is to say about it before the meeting." })
  @Column("text", { nullable: true })
  note!: string | null;

  @Field(() => Confidentiality, { description: "Who reads it." })
  @Column("text")
  confidentiality!: Confidentiality;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
