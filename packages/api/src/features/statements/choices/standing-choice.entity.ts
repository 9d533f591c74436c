import { Column, Entity } from "typeorm";
import { Register, type Refusals } from "../../../db/owned";
import { NodeType } from "../../../graphql/node-type";
import { Choice } from "./choice.type";

/**
 * The revision of a statement that stands for a cell of an area that no board owns: England, a region of England, the
 * region itself. The steward chooses it; what the product ships counts as chosen; nothing else stands there by itself.
 */
@NodeType("SharedChoice", {
  implements: [Choice],
  description: "The choice of what stands for an area that no board owns: the region’s steward’s, or shipped.",
})
@Entity("standing_choice")
export class StandingChoice extends Register implements Choice {
  static readonly refusals: Refusals = {
    standing_choice_cell_key: ["statement", "Somebody else chose at this moment. Look again, and choose."],
  };

  /** The body whose statement it is. */
  @Column("uuid", { name: "body_id" })
  bodyId!: string;

  @Column("uuid", { name: "statement_id" })
  statementId!: string;

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

  @Column("text")
  reason!: string;
}
