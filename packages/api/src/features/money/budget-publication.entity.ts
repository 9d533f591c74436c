import type { Ledger, Permission, ReserveOfYear } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateTimeScalar } from "../../graphql/scalars";
import type { BudgetStatus } from "./money.words";
import { MoneyOfYear } from "./money-of-year";

/** A year's lines as they stood when they were published, and the reserve that the years before it led to. */
export interface FrozenMoney {
  readonly ledger: Ledger;
  readonly reserve: ReserveOfYear;
}

/** What a body has published of a financial year: its lines as they stood. One stands at a time. */
@NodeType("BudgetPublication", {
  implements: [MoneyOfYear],
  description: "What a body has published of its money for a financial year, with the lines as they stood then.",
})
@Entity("budget_publication")
export class BudgetPublication extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    budget_publication_once_key: [
      "year",
      "Somebody has published this year at this moment. Look at what they published.",
    ],
  };

  /** As it is written: `2013-14`. */
  @Column("text")
  year!: string;

  @Column("text")
  status!: BudgetStatus;

  /** The report that it is taken from. */
  @Column("text", { nullable: true })
  source!: string | null;

  @Column("jsonb", { name: "ledger" })
  frozen!: FrozenMoney;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was published; null once it was replaced or withdrawn.",
  })
  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was replaced by a later one, or withdrawn." })
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: Date | null;
}
