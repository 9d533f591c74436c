import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { type Confidentiality } from "../agendas";
import { VoteChoice } from "./decision.words";

/** How one seat voted on a decision. Whoever reads the decision reads it. */
@NodeType("Vote", { description: "How one seat voted on a decision." })
@Entity("vote")
export class Vote extends Owned {
  static readonly refusals: Refusals = {
    vote_once_key: ["votes", "Somebody has recorded a vote of one of these seats at this moment. Send it again."],
    vote_decision_live_fkey: ["id", "This decision was removed."],
    vote_seat_live_fkey: ["votes", "One of these seats was removed."],
  };

  @Column("uuid", { name: "decision_id" })
  decisionId!: string;

  @Column("uuid", { name: "seat_id" })
  seatId!: string;

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Field(() => VoteChoice, { description: "How it voted." })
  @Column("text")
  choice!: VoteChoice;

  @Field(() => String, { nullable: true, description: "Why, as the seat asked to have recorded." })
  @Column("text", { nullable: true })
  reason!: string | null;

  @Column("text")
  confidentiality!: Confidentiality;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
