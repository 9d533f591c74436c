import { Column, Entity } from "typeorm";
import { OwnedFact, type Refusals } from "../../db/owned";

/** That an import stated what a revision of an earlier one says: while it counts, the revision does. */
@Entity("confirmed_revision")
export class ConfirmedRevision extends OwnedFact {
  static readonly refusals: Refusals = {
    confirmed_revision_once_key: [
      "csv",
      "Somebody else imported the same figures at this moment. Import the file again.",
    ],
  };

  @Column("uuid", { name: "import_id" })
  importId!: string;

  @Column("uuid", { name: "revision_id" })
  revisionId!: string;
}
