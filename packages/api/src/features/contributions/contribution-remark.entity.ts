import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** What an agency, or the body, has to say about a contribution. */
@NodeType("ContributionRemark", { description: "What an agency, or the body, has to say about a contribution." })
@Entity("contribution_remark")
export class ContributionRemark extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    contribution_remark_contribution_live_fkey: ["contribution", "This contribution was removed."],
  };

  @Column("uuid", { name: "contribution_id" })
  contributionId!: string;

  @Column("uuid", { name: "agency_id", nullable: true })
  agencyId!: string | null;

  @Field(() => String, { description: "The remark." })
  @Column("text")
  text!: string;

  @Field(() => DateScalar, { name: "on", description: "The day on which it was made." })
  @Column("date", { name: "made_on" })
  madeOn!: string;
}
