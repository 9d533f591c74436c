import type { PeriodKind } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { OwnedFact, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

/** A body's value for a cell from one source and section. What it says stands in its revisions. */
@NodeType("Statement", {
  description: "A body’s value for an indicator, area, period and category, from one source and section.",
})
@Entity("statement")
export class Statement extends OwnedFact {
  static readonly refusals: Refusals = {
    statement_once_key: ["csv", "Somebody else imported the same figures at this moment. Import the file again."],
  };

  @Column("uuid", { name: "indicator_id" })
  indicatorId!: string;

  @Column("uuid", { name: "area_id" })
  areaId!: string;

  /** None for the total. */
  @Column("uuid", { name: "category_id", nullable: true })
  categoryId!: string | null;

  /** The period as printed. */
  @Column("text", { name: "period_kind" })
  periodKind!: PeriodKind;

  @Column("text", { name: "period_label" })
  periodLabel!: string;

  /** First day of the cell: of the period for a flow, the day itself for a snapshot. */
  @Column("date", { name: "cell_start" })
  cellStart!: string;

  @Column("date", { name: "cell_end" })
  cellEnd!: string;

  @Field(() => String, { description: "The report or file that states it." })
  @Column("text")
  source!: string;

  @Field(() => String, { description: "Section of the source." })
  @Column("text")
  section!: string;

  @Column("uuid", { name: "import_id" })
  importId!: string;

  /**
   * Order of the import over all bodies, then the line in it: the first loaded stands where none is chosen. A statement
   * keeps its place when what it says is withdrawn, and imported again.
   */
  @Column("bigint", { name: "import_sequence" })
  importSequence!: string;

  @Column("integer")
  line!: number;

  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;
}
