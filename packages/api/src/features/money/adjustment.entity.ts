import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { OwnedFact, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar, FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";

/** By how much the balance of a closed year is other than its lines say, since which day and why. Never changed. */
@NodeType("Adjustment", { description: "A dated change of a closed year’s balance. It is never changed itself." })
@Entity("adjustment")
export class Adjustment extends OwnedFact {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    adjustment_amount_check: ["amount", "Enter an amount other than £0.00."],
  };

  @Column("uuid", { name: "budget_id" })
  budgetId!: string;

  @Field(() => FinancialYearScalar, { description: "The year whose balance it changes." })
  @Column("text")
  year!: string;

  @Field(() => DateScalar, { name: "on", description: "The day on which it was made." })
  @Column("date", { name: "on_day" })
  onDay!: string;

  @Field(() => MoneyScalar, { description: "What it adds to the balance; below zero where it takes from it." })
  @Column("numeric")
  amount!: string;

  @Field(() => String, { description: "Why." })
  @Column("text")
  reason!: string;
}
