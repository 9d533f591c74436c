import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { IncomeKind } from "../money";

/** What comes in besides contributions. */
@NodeType("Income", { description: "What comes in besides contributions." })
@Entity("income")
export class Income extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    income_line_key: ["line", "This year has a line of that name already."],
    income_budget_live_fkey: ["budget", "This budget was removed."],
    income_reason_check: ["reason", "Say why the amount is below £0.00."],
  };

  @Column("uuid", { name: "budget_id" })
  budgetId!: string;

  @Field(() => FinancialYearScalar, { description: "The year that it is of." })
  @Column("text")
  year!: string;

  @Field(() => IncomeKind, { description: "Where it comes from." })
  @Column("text")
  kind!: IncomeKind;

  @Field(() => String, { description: "What it is, as printed or as the body writes it." })
  @Column("text")
  line!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "How much; null where it is not stated." })
  @Column("numeric", { nullable: true })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: "Why it is below zero." })
  @Column("text", { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: "What it may be spent on, where it is for something." })
  @Column("text", { nullable: true })
  purpose!: string | null;

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
