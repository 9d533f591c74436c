import { Field, Int } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { Confidentiality, ItemPurpose } from "./agenda.words";

/** What a group always has on its agendas. */
@NodeType("StandingItem", { description: "What a group always has on its agendas." })
@Entity("standing_item")
export class StandingItem extends Owned {
  static readonly refusals: Refusals = {
    standing_item_title_check: ["title", "Enter a title."],
    standing_item_group_live_fkey: ["group", "This group was removed."],
  };

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  /** Its place when it was added: what the group's order does not name stands in this one. */
  @Column("integer")
  position!: number;

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

  @Field(() => Confidentiality, { description: "Who reads it, and the items that are made from it." })
  @Column("text")
  confidentiality!: Confidentiality;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
