import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { OwnedFact } from "../../db/owned";
import { StatutoryFunction } from "./arrangement.words";

/** A statutory partner on one list of an arrangement. A list is never changed: another takes its place. */
@ObjectType({ description: "A statutory partner of an arrangement." })
@Entity("arrangement_partner")
export class ArrangementPartner extends OwnedFact {
  @Column("uuid", { name: "arrangement_id" })
  arrangementId!: string;

  /** Which list of the arrangement it is on. */
  @Column("integer")
  number!: number;

  /** Its place on the list. */
  @Column("integer")
  position!: number;

  @Field(() => StatutoryFunction, { description: "What it answers for." })
  @Column("text")
  function!: StatutoryFunction;

  @Column("uuid", { name: "agency_id" })
  agencyId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The post of its lead safeguarding partner, never a name; since the 2023 edition.",
  })
  @Column("text", { name: "lead_post", nullable: true })
  leadPost!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The post of its delegated safeguarding partner, never a name; since the 2023 edition.",
  })
  @Column("text", { name: "delegated_post", nullable: true })
  delegatedPost!: string | null;

  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;
}
