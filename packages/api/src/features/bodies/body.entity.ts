import { Field, InterfaceType, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../../graphql/node";

/** A tenant: what owns rows. Rows of this table become a Board or a JointBody by their kind. */
@InterfaceType({
  implements: Node,
  description: "A board, or a joint body of several boards.",
  resolveType: (body: Body) => (body.kind === "BOARD" ? "Board" : "JointBody"),
})
@Entity("body")
export abstract class Body extends Node {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @PrimaryColumn("uuid")
  id!: string;

  @Column("text")
  kind!: "BOARD" | "JOINT_BODY";

  @Field(() => String, { description: "Natural key within the region, such as `cheshire-east`." })
  @Column("text")
  slug!: string;

  @Field(() => String, { description: "Full name, such as `Cheshire East Safeguarding Children Board`." })
  @Column("text")
  name!: string;

  @Field(() => String, { description: "Name of the area or panel alone, such as `Cheshire East`." })
  @Column("text", { name: "short_name" })
  shortName!: string;

  /** Order among the region's bodies, the same on every page. */
  @Column("integer")
  position!: number;
}

/** The safeguarding board or partnership of one local authority area. */
@ObjectType({
  implements: [Node, Body],
  description: "The safeguarding board or partnership of one local authority area.",
})
export class Board extends Body {}

/** A body of several boards, such as a Child Death Overview Panel. */
@ObjectType({
  implements: [Node, Body],
  description: "A body of several boards, such as a Child Death Overview Panel.",
})
export class JointBody extends Body {}

/** The row as what it is: its kind decides the type that a client sees. */
export function asBody(row: Body): Board | JointBody {
  return Object.setPrototypeOf(row, row.kind === "BOARD" ? Board.prototype : JointBody.prototype) as Board | JointBody;
}
