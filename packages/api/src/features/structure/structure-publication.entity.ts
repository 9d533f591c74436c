import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import type { FrozenStructure } from "./frozen-structure";

/** What a body has published of its groups and seats, as they stood on a day. One stands at a time. */
@NodeType("StructurePublication", {
  description: "What a board or joint body has published of its groups and seats, as they stood on a day.",
})
@Entity("structure_publication")
export class StructurePublication extends Owned {
  static readonly refusals: Refusals = {
    structure_publication_once_key: ["body", "Somebody has published at this moment. Look at what they published."],
  };

  @Field(() => DateScalar, { description: "The day that it is as at." })
  @Column("date", { name: "as_at" })
  asAt!: string;

  @Field(() => String, {
    nullable: true,
    description: "The report that it is taken from; null of what a board published here.",
  })
  @Column("text", { nullable: true })
  source!: string | null;

  @Column("jsonb")
  structure!: FrozenStructure;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was published; null once it was replaced or withdrawn.",
  })
  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was replaced by a later one, or withdrawn." })
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: Date | null;
}
