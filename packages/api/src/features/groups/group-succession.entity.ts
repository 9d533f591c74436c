import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** That a group took over from another: one from several where they merged, several from one where it was split. */
@NodeType("GroupSuccession", {
  description:
    "That a group took over from another. Groups merged where one took over from several; one was split where several did.",
})
@Entity("group_succession")
export class GroupSuccession extends Owned {
  static readonly refusals: Refusals = {
    group_succession_pair_key: ["successor", "One of these groups took over from the other already."],
    group_succession_itself_check: ["successor", "A group does not take over from itself."],
    group_succession_predecessor_live_fkey: ["predecessor", "This group was removed."],
    group_succession_successor_live_fkey: ["successor", "This group was removed."],
  };

  @Column("uuid", { name: "predecessor_id" })
  predecessorId!: string;

  @Column("uuid", { name: "successor_id" })
  successorId!: string;

  @Field(() => DateScalar, { name: "from", description: "First day of the group that took over." })
  @Column("date", { name: "from_day" })
  fromDay!: string;
}
