import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { PrintedFigureKind } from "./money.words";

/** A figure that a source prints of a year and that is worked out here: kept to stand beside ours. */
@NodeType("PrintedFigure", {
  description: "A figure that a source prints of a year, kept beside the one that follows from the lines.",
})
@Entity("printed_figure")
export class PrintedFigure extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    printed_figure_key: ["label", "This figure of this source is entered already."],
    printed_figure_budget_live_fkey: ["budget", "This budget was removed."],
  };

  @Column("uuid", { name: "budget_id" })
  budgetId!: string;

  @Field(() => FinancialYearScalar, { description: "The year that it is about." })
  @Column("text")
  year!: string;

  @Field(() => PrintedFigureKind, { description: "What it is of the year." })
  @Column("text")
  figure!: PrintedFigureKind;

  @Field(() => String, { description: "What the source calls it." })
  @Column("text")
  label!: string;

  @Field(() => MoneyScalar, { description: "As printed." })
  @Column("numeric")
  amount!: string;

  @Field(() => String, { description: "The source that prints it." })
  @Column("text")
  source!: string;

  @Field(() => String, { nullable: true, description: "Where in the source." })
  @Column("text", { nullable: true })
  section!: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  @Column("text", { nullable: true })
  note!: string | null;

  /** Its place in its source. */
  @Column("integer", { nullable: true })
  position!: number | null;
}
