import { Field, Int } from "type-graphql";
import { Column, Entity } from "typeorm";
import { OwnedFact, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateTimeScalar } from "../../graphql/scalars";

/** One file that a body loaded: what it was, its place in the order of all imports, and whether it was withdrawn. */
@NodeType("FigureImport", { description: "A file of figures that a board imported, as it is kept." })
@Entity("figure_import")
export class FigureImport extends OwnedFact {
  static readonly refusals: Refusals = {
    figure_import_reference_key: ["csv", "This file got the reference of another one by chance. Import it again."],
  };

  @Column("bigint")
  sequence!: string;

  @Field(() => String, {
    description: "What people call it on the telephone, such as `7KQ2-M9XD`; one of a kind on its board.",
  })
  @Column("text")
  reference!: string;

  @Field(() => String, { description: "Name of the file." })
  @Column("text", { name: "file_name" })
  fileName!: string;

  @Column("text", { name: "file_sha256" })
  fileSha256!: string;

  @Field(() => Int, {
    name: "rows",
    description: "Rows of the board in the file, those that were stored already included; a repeat counts once.",
  })
  @Column("integer", { name: "row_count" })
  rowCount!: number;

  @Field(() => Int, { name: "added", description: "Rows that stated something new." })
  @Column("integer", { name: "added_count" })
  addedCount!: number;

  @Field(() => Int, { name: "revised", description: "Rows that changed what was stated." })
  @Column("integer", { name: "revised_count" })
  revisedCount!: number;

  /** Who imported it; none for what the product ships. */
  @Column("uuid", { name: "account_id", nullable: true })
  accountId!: string | null;

  /** The role that imported it; null of imports from before it was kept. */
  @Column("text", { name: "imported_as", nullable: true })
  importedAs!: string | null;

  @Field(() => DateTimeScalar, { name: "importedAt", description: "When it was imported." })
  @Column("timestamptz", { name: "created_at" })
  createdAt!: Date;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: Date | null;

  @Column("text", { name: "withdrawn_reason", nullable: true })
  withdrawnReason!: string | null;

  @Column("text", { name: "withdrawn_as", nullable: true })
  withdrawnAs!: string | null;
}
