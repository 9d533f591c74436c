import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Regional } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

/** An organisation, registered once in a region and shared by all its boards. */
@NodeType("Agency", { description: "An organisation, registered once in a region and shared by its boards." })
@Entity("agency")
export class Agency extends Regional {
  @Field(() => String, { description: "Natural key within the region, such as `cheshire-police`." })
  @Column("text")
  slug!: string;

  @Field(() => String, { description: "Name as the agency writes it." })
  @Column("text")
  name!: string;

  @Column("text")
  sector!: string;
}
