import { Column, Entity } from "typeorm";
import { OwnedFact, type Refusals } from "../../db/owned";
import type { StoredValueKind } from "./checking/parse-value";

/**
 * One version of what a statement says. Numbered from 1; the last published one that is not withdrawn is current. A
 * statement without any says nothing.
 */
@Entity("revision")
export class Revision extends OwnedFact {
  static readonly refusals: Refusals = {
    revision_number_key: ["csv", "Somebody else imported the same figures at this moment. Import the file again."],
  };

  @Column("uuid", { name: "statement_id" })
  statementId!: string;

  @Column("integer")
  number!: number;

  @Column("text")
  status!: "DRAFT" | "SUBMITTED" | "APPROVED" | "PUBLISHED";

  @Column("boolean")
  provisional!: boolean;

  @Column("text", { name: "value_kind" })
  valueKind!: StoredValueKind;

  /** As printed, trailing zeros included. */
  @Column("numeric", { nullable: true })
  value!: string | null;

  @Column("text", { nullable: true })
  note!: string | null;

  @Column("uuid", { name: "import_id" })
  importId!: string;

  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;

  /** When its import was withdrawn. */
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: Date | null;
}
