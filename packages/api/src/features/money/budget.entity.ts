import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import type { BudgetStatus } from "./money.words";
import { MoneyOfYear } from "./money-of-year";

const hasLines = "This year has lines: remove them first.";

/** A body's budget for a financial year. Whatever is a total of it is worked out from its lines. */
@NodeType("Budget", {
  implements: [MoneyOfYear],
  description: "A body’s budget for a financial year, with the lines as they are now.",
})
@Entity("budget")
export class Budget extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    budget_year_key: ["year", "There is a budget for this year already."],
    contribution_budget_live_fkey: ["id", hasLines],
    income_budget_live_fkey: ["id", hasLines],
    expenditure_budget_live_fkey: ["id", hasLines],
    appropriation_budget_live_fkey: ["id", hasLines],
    printed_figure_budget_live_fkey: ["id", hasLines],
  };

  /** As it is written: `2013-14`. */
  @Column("text")
  year!: string;

  @Column("text")
  status!: BudgetStatus;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was closed; null while it is open." })
  @Column("date", { name: "closed_on", nullable: true })
  closedOn!: string | null;

  /** The report that it is taken from. */
  @Column("text", { nullable: true })
  source!: string | null;
}
