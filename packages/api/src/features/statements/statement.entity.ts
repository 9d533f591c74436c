import type { PeriodKind } from "@panboard/shared";
import { Column, Entity } from "typeorm";
import { OwnedFact, type Refusals } from "../../db/owned";

/** A body's value for a cell from one source and section. What it says stands in its revisions. */
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

  @Column("text")
  source!: string;

  @Column("text")
  section!: string;

  @Column("uuid", { name: "import_id" })
  importId!: string;

  /** Order of the import over all bodies, then the line in it: the first loaded stands. */
  @Column("bigint", { name: "import_sequence" })
  importSequence!: string;

  @Column("integer")
  line!: number;

  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;
}
