import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** To what a group reports on some days: a group of its own body, or another body of the region. */
@NodeType("ReportingLine", {
  description: "To what a group reports on some days: a group of its own body, or another body of the region.",
})
@Entity("reporting_line")
export class ReportingLine extends Owned {
  static readonly refusals: Refusals = {
    reporting_line_once_key: ["reportsTo", "It reports to another group on some of these days."],
    reporting_line_body_once_key: ["to", "It reports there already on some of these days."],
    reporting_line_itself_check: ["reportsTo", "A group does not report to itself."],
    reporting_line_own_body_check: ["to", "This is the group’s own body: say which group of it."],
    reporting_line_days_check: ["until", "The last day is before the first."],
    reporting_line_group_live_fkey: ["group", "This group was removed."],
    reporting_line_parent_live_fkey: ["reportsTo", "This group was removed."],
  };

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Column("uuid", { name: "parent_id", nullable: true })
  parentId!: string | null;

  @Column("uuid", { name: "parent_body_id", nullable: true })
  parentBodyId!: string | null;

  @Field(() => DateScalar, {
    name: "from",
    description: "First day; where `fromKnown` is false, the first on which it is known.",
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
