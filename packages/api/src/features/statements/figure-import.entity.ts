import { Column, Entity } from "typeorm";
import { OwnedFact } from "../../db/owned";

/** One file that a body loaded: what it was, and its place in the order of all imports. */
@Entity("figure_import")
export class FigureImport extends OwnedFact {
  @Column("bigint")
  sequence!: string;

  @Column("text", { name: "file_name" })
  fileName!: string;

  @Column("text", { name: "file_sha256" })
  fileSha256!: string;

  /** Rows of this body in the file. */
  @Column("integer", { name: "row_count" })
  rowCount!: number;

  /** Who imported it; none for what the product ships. */
  @Column("uuid", { name: "account_id", nullable: true })
  accountId!: string | null;
}
