import { Column, Entity, PrimaryColumn } from "typeorm";

/**
 * The revision of a statement that stands for a cell of an area that no board owns: England, a region of England, the region itself.
 * What the product ships counts as chosen; nothing else stands there by itself.
 */
@Entity("standing_choice")
export class StandingChoice {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @PrimaryColumn("uuid", { name: "statement_id" })
  statementId!: string;

  /** The body whose statement it is. */
  @Column("uuid", { name: "body_id" })
  bodyId!: string;

  /** The revision that stands; a later one does not until it is chosen in its turn. */
  @Column("integer", { name: "revision_number" })
  revisionNumber!: number;

  @Column("uuid", { name: "indicator_id" })
  indicatorId!: string;

  @Column("uuid", { name: "area_id" })
  areaId!: string;

  /** None for the total. */
  @Column("uuid", { name: "category_id", nullable: true })
  categoryId!: string | null;

  @Column("date", { name: "cell_start" })
  cellStart!: string;

  @Column("date", { name: "cell_end" })
  cellEnd!: string;
}
