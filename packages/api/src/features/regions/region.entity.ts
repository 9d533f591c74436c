import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../../graphql/node";

/** The boards that share: what is published in one is read by all its viewers, and nothing leaves it. */
@ObjectType({ implements: Node, description: "A region: boards that share agencies, panels and published figures." })
@Entity("region")
export class Region extends Node {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @Field(() => String, { description: "Natural key, such as `cheshire`." })
  @Column("text")
  slug!: string;

  @Field(() => String, { description: "Name for people." })
  @Column("text")
  name!: string;

  @Field(() => Boolean, { description: "Whether the region and all its figures are invented, for demonstration." })
  @Column("boolean")
  fictional!: boolean;
}
