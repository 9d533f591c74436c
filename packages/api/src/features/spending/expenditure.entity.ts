import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { ExpenditureCategory } from "../money";

/** A line of what is spent: as it was budgeted, as it is committed, and as it was. */
@NodeType("Expenditure", { description: "A line of what is spent: budgeted, committed and actual." })
@Entity("expenditure")
export class Expenditure extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    expenditure_line_key: ["line", "This year has a line of that name already."],
    expenditure_budget_live_fkey: ["budget", "This budget was removed."],
    expenditure_reason_check: ["reason", "Say why the amount is below £0.00."],
  };

  @Column("uuid", { name: "budget_id" })
  budgetId!: string;

  @Field(() => FinancialYearScalar, { description: "The year that it is of." })
  @Column("text")
  year!: string;

  @Field(() => ExpenditureCategory, { description: "What it is spent on." })
  @Column("text")
  category!: ExpenditureCategory;

  @Field(() => String, { description: "What it is, as printed or as the body writes it." })
  @Column("text")
  line!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "As it was budgeted; null where it is not stated." })
  @Column("numeric", { nullable: true })
  budgeted!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What is ordered or promised so far; null where it is not stated.",
  })
  @Column("numeric", { nullable: true })
  committed!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What was spent; null where it is not stated." })
  @Column("numeric", { nullable: true })
  actual!: string | null;

  @Field(() => String, { nullable: true, description: "Why what was spent is below zero, such as a refund." })
  @Column("text", { nullable: true })
  reason!: string | null;

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
