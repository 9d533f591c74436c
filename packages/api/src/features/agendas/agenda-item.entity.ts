import { Field, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** Who reads an item and what hangs from it. */
export enum Confidentiality {
  GROUP = "GROUP",
  BOARD = "BOARD",
  RESTRICTED = "RESTRICTED",
}
registerEnumType(Confidentiality, {
  name: "Confidentiality",
  description: "Who reads an item of an agenda, and what hangs from it.",
  valuesConfig: {
    GROUP: { description: "Those who sit on the group, and the board’s officers." },
    BOARD: { description: "Everybody who reads what the board keeps." },
    RESTRICTED: {
      description: "The seats that it names, and those who read what is restricted. Each read is on record.",
    },
  },
});

/** What an item is there for. */
export enum ItemPurpose {
  INFORMATION = "INFORMATION",
  DECISION = "DECISION",
  DISCUSSION = "DISCUSSION",
  CHALLENGE = "CHALLENGE",
}

/** One item of a meeting's agenda. */
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

  /** When it was added: what the agenda's order does not name stands in this one. */
  @Column("timestamptz", { name: "noted_at" })
  notedAt!: Date;

  @Field(() => String, { description: "What it is about." })
  @Column("text")
  title!: string;

  @Column("text")
  purpose!: ItemPurpose;

  @Column("text", { nullable: true })
  presenter!: string | null;

  @Column("integer", { nullable: true })
  minutes!: number | null;

  @Column("boolean")
  voice!: boolean;

  @Column("text", { nullable: true })
  note!: string | null;

  @Field(() => Confidentiality, { description: "Who reads it." })
  @Column("text")
  confidentiality!: Confidentiality;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
