import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar, DecimalScalar, FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { ContributionKind, ContributionStatus } from "../money";

/** What one payer pays towards a body's year, or gives in kind. */
@NodeType("Contribution", { description: "What one payer pays towards a body’s financial year, or gives in kind." })
@Entity("contribution")
export class Contribution extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    contribution_payer_key: ["payer", "This payer has a line of this kind in this year already."],
    contribution_agency_live_fkey: ["agency", "This agency was removed from the register."],
    contribution_budget_live_fkey: ["budget", "This budget was removed."],
    contribution_event_contribution_live_fkey: ["id", "There is a history of this contribution: remove it first."],
    contribution_remark_contribution_live_fkey: ["id", "There are remarks on this contribution: remove them first."],
  };

  @Column("uuid", { name: "budget_id" })
  budgetId!: string;

  @Field(() => FinancialYearScalar, { description: "The year that it is for." })
  @Column("text")
  year!: string;

  @Column("uuid", { name: "agency_id", nullable: true })
  agencyId!: string | null;

  @Field(() => String, { nullable: true, description: "The group of payers that it is of, such as `Primary schools`." })
  @Column("text", { name: "payer_group", nullable: true })
  payerGroup!: string | null;

  @Field(() => String, { description: "The payer, as printed or as the body writes it." })
  @Column("text")
  payer!: string;

  @Field(() => ContributionKind, { description: "Whether it is paid in money." })
  @Column("text")
  kind!: ContributionKind;

  @Field(() => ContributionStatus, { description: "How it stands." })
  @Column("text")
  status!: ContributionStatus;

  @Field(() => DateScalar, {
    name: "statusOn",
    nullable: true,
    description: "Since when; null where that is not known.",
  })
  @Column("date", { name: "status_on", nullable: true })
  statusOn!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      "What is paid in the year; null where it is not stated or not known yet, and of what is given in kind.",
  })
  @Column("numeric", { nullable: true })
  amount!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What is given in kind is worth, as somebody states it. It enters no total.",
  })
  @Column("numeric", { nullable: true })
  worth!: string | null;

  @Field(() => DateScalar, { name: "due", nullable: true, description: "The day by which it is to be paid." })
  @Column("date", { name: "due_on", nullable: true })
  dueOn!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Its share of the total as a source prints it, in percent.",
  })
  @Column("numeric", { name: "printed_share", nullable: true })
  printedShare!: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  @Column("text", { nullable: true })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The report that it is taken from; null of what the body entered.",
  })
  @Column("text", { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "Where in the report." })
  @Column("text", { nullable: true })
  section!: string | null;

  /** Its place in its source. */
  @Column("integer", { nullable: true })
  position!: number | null;
}
