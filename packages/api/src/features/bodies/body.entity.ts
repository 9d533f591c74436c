import { Field, InterfaceType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Regional } from "../../db/owned";
import { typeOfRow } from "../../db/row-id";
import { Node } from "../../graphql/node";
import { NodeType } from "../../graphql/node-type";

/** A tenant: what owns rows. By its kind a client sees it as a Board or a JointBody. */
@InterfaceType({
  implements: Node,
  description: "A board, or a joint body of several boards.",
  resolveType: typeOfRow,
})
@Entity("body")
export abstract class Body extends Regional {
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
@NodeType("Board", {
  implements: [Body],
  rows: { of: Body, where: { kind: "BOARD" } },
  description: "The safeguarding board or partnership of one local authority area.",
})
export class Board extends Body {}

/** A body of several boards, such as a Child Death Overview Panel. */
@NodeType("JointBody", {
  implements: [Body],
  rows: { of: Body, where: { kind: "JOINT_BODY" } },
  description: "A body of several boards, such as a Child Death Overview Panel.",
})
export class JointBody extends Body {}
