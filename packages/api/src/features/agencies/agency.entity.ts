import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../../graphql/node";

/** An organisation, registered once in a region and shared by all its boards. */
@ObjectType({ implements: Node, description: "An organisation, registered once in a region and shared by its boards." })
@Entity("agency")
export class Agency extends Node {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { description: "Natural key within the region, such as `cheshire-police`." })
  @Column("text")
  slug!: string;

  @Field(() => String, { description: "Name as the agency writes it." })
  @Column("text")
  name!: string;

  @Column("text")
  sector!: string;
}
