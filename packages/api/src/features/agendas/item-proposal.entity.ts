import { Field, Int } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { type Confidentiality, ItemPurpose, ProposalStatus } from "./agenda.words";

/** What somebody who sits on a group asks to have on an agenda, and what the board says to it. The group reads it. */
@NodeType("ItemProposal", {
  description:
    "What somebody who sits on a group asks to have on an agenda. The group and the board’s officers read it.",
})
@Entity("item_proposal")
export class ItemProposal extends Owned {
  static readonly refusals: Refusals = {
    item_proposal_title_check: ["title", "Enter a title."],
    item_proposal_group_live_fkey: ["group", "This group was removed."],
    item_proposal_meeting_live_fkey: ["meeting", "This meeting was removed."],
    item_proposal_seat_live_fkey: ["group", "Your seat on this group was removed."],
    item_proposal_person_live_fkey: ["group", "You are no longer among the people here."],
  };

  @Field(() => DateScalar, { name: "proposedOn", description: "The day on which it was proposed." })
  override readonly recordedOn!: string;

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Column("uuid", { name: "meeting_id", nullable: true })
  meetingId!: string | null;

  @Column("uuid", { name: "seat_id" })
  seatId!: string;

  @Column("uuid", { name: "owner_person_id" })
  ownerPersonId!: string;

  @Field(() => String, { description: "What it is about." })
  @Column("text")
  title!: string;

  @Field(() => ItemPurpose, { description: "What it would be there for." })
  @Column("text")
  purpose!: ItemPurpose;

  @Field(() => String, { nullable: true, description: "Why it is to be on an agenda." })
  @Column("text", { nullable: true })
  why!: string | null;

  @Field(() => Int, { nullable: true, description: "How many minutes it would take." })
  @Column("integer", { nullable: true })
  minutes!: number | null;

  @Field(() => ProposalStatus, { description: "What became of it." })
  @Column("text")
  status!: ProposalStatus;

  @Field(() => String, { nullable: true, description: "What the board says to it." })
  @Column("text", { nullable: true })
  answer!: string | null;

  /** The item that was made of it. */
  @Column("uuid", { name: "item_id", nullable: true })
  itemId!: string | null;

  /** Always GROUP. */
  @Column("text")
  confidentiality!: Confidentiality;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
