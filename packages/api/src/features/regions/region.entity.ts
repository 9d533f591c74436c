import { Field } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { NodeType } from "../../graphql/node-type";

/** The boards that share: what is published in one is read by all its viewers, and nothing leaves it. */
@NodeType("Region", { description: "A region: boards that share agencies, panels and published figures." })
@Entity("region")
export class Region {
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
