import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar, FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";

/** What is put into a named reserve in a year, or taken out of it. */
@NodeType("Appropriation", { description: "What is put into a named reserve in a year, or taken out of it." })
@Entity("appropriation")
export class Appropriation extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    appropriation_amount_check: ["amount", "Enter an amount other than £0.00."],
    appropriation_reserve_live_fkey: ["reserve", "This reserve was removed."],
    appropriation_budget_live_fkey: ["budget", "This budget was removed."],
  };

  @Column("uuid", { name: "budget_id" })
  budgetId!: string;

  @Field(() => FinancialYearScalar, { description: "The year in which it is made." })
  @Column("text")
  year!: string;

  @Column("uuid", { name: "reserve_id" })
  reserveId!: string;

  @Field(() => DateScalar, { name: "on", description: "The day." })
  @Column("date", { name: "on_day" })
  onDay!: string;

  @Field(() => MoneyScalar, { description: "What is put in; below zero where it is taken out." })
  @Column("numeric")
  amount!: string;

  @Field(() => String, { description: "Why." })
  @Column("text")
  reason!: string;
}
