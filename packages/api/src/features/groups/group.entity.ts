import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { GroupKind, type QuorumKind } from "./group.words";

/** A group of a board or joint body, for a span of days. */
@NodeType("Group", {
  description:
    "A group of a board or joint body: the board itself, its executive, a sub-group, a panel, a joint group.",
})
@Entity("group")
export class Group extends Owned {
  static readonly refusals: Refusals = {
    group_name_key: ["name", "Another group has this name on some of these days."],
    group_name_check: ["name", "Enter the name of the group."],
    group_days_check: ["until", "The last day is before the first."],
    group_end_check: ["until", "A task and finish group has an end: enter its last day."],
    group_quorum_check: ["quorum", "Say what the quorum asks for: a number, a share or agencies, and nothing else."],
    reporting_line_group_live_fkey: ["id", "What this group reports to is on record: remove that first."],
    reporting_line_parent_live_fkey: ["id", "Other groups report to this one: move them first."],
    group_succession_predecessor_live_fkey: ["id", "Another group took over from this one: remove that first."],
    group_succession_successor_live_fkey: ["id", "This group took over from another: remove that first."],
    seat_group_live_fkey: ["id", "There are seats on this group: remove them first, or give the group a last day."],
    meeting_group_live_fkey: ["id", "Meetings of this group are on record: give it a last day instead."],
    standing_item_group_live_fkey: ["id", "This group has standing items: remove them first, or give it a last day."],
    item_proposal_group_live_fkey: ["id", "Items are proposed for this group: give it a last day instead."],
  };

  /** The day that what hangs from it is told as at; none is today. */
  asAt?: string | undefined;

  @Field(() => GroupKind, { description: "What kind of group it is." })
  @Column("text")
  kind!: GroupKind;

  @Field(() => String, { description: "Its name." })
  @Column("text")
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is there for, in a sentence or two." })
  @Column("text", { nullable: true })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: "How often it meets, such as `Every two months`." })
  @Column("text", { nullable: true })
  frequency!: string | null;

  @Column("text", { name: "quorum_kind", nullable: true })
  quorumKind!: QuorumKind | null;

  @Column("integer", { name: "quorum_number", nullable: true })
  quorumNumber!: number | null;

  /** Percent of the seats that vote. */
  @Column("numeric", { name: "quorum_share", nullable: true })
  quorumShare!: string | null;

  /** The list of agencies that holds: each change of the list has a number of its own. */
  @Column("integer", { name: "quorum_list", nullable: true })
  quorumList!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The post that chairs it, as it was entered or a report says; `chairPost` tells a seat that chairs it first.",
  })
  @Column("text", { name: "chair_post", nullable: true })
  chairPostStated!: string | null;

  @Field(() => String, { nullable: true, description: "What else a report says of it." })
  @Column("text", { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: "The report that it is taken from; null of what was entered." })
  @Column("text", { nullable: true })
  source!: string | null;

  @Field(() => DateScalar, {
    name: "from",
    description: "First day; where `fromKnown` is false, the first on which it is known to have been there.",
  })
  @Column("date", { name: "from_day" })
  fromDay!: string;

  @Field(() => Boolean, { description: "Whether it began on its first day." })
  @Column("boolean", { name: "from_known" })
  fromKnown!: boolean;

  @Field(() => DateScalar, { name: "until", nullable: true, description: "Last day; null while no end is set." })
  @Column("date", { name: "until_day", nullable: true })
  untilDay!: string | null;
}

/** A row as it is told at a day: a copy, since loaders give the same row for every day. */
export function seenAt<T extends { asAt?: string | undefined }>(row: T, asAt: string | undefined): T {
  if (asAt === undefined || row.asAt === asAt) return row;
  // A literal is copied at once; Object.assign goes property by property.
  return { __proto__: Object.getPrototypeOf(row) as unknown, ...row, asAt };
}
