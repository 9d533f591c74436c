import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../../db/owned";
import { NodeType } from "../../../graphql/node-type";
import { Choice } from "./choice.type";

/**
 * Which of a board's own statements of a cell stands, where that is not the first loaded. While the statement says
 * nothing, since its import was withdrawn, the first loaded of the others stands.
 */
@NodeType("BoardChoice", {
  implements: [Choice],
  description: "A board’s choice of which of its own statements stands.",
})
@Entity("statement_choice")
export class StatementChoice extends Owned implements Choice {
  static readonly refusals: Refusals = {
    statement_choice_cell_key: [
      "statement",
      "Somebody else of the board chose at this moment. Look again, and choose.",
    ],
  };

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

  @Column("uuid", { name: "statement_id" })
  statementId!: string;

  @Column("text")
  reason!: string;

  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;
}
