import { Column, Entity } from "typeorm";
import { OwnedFact } from "../../db/owned";

/** An agency that must be there for a group's quorum, on a numbered list that is never changed. */
@Entity("quorum_agency")
export class QuorumAgency extends OwnedFact {
  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Column("integer")
  number!: number;

  @Column("uuid", { name: "agency_id" })
  agencyId!: string;
}
