import type { Permission } from "@panboard/shared";
import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

/** A part of a body's reserve that is set aside for something. */
@NodeType("Reserve", { description: "A part of a body’s reserve that is set aside for something." })
@Entity("reserve")
export class Reserve extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    reserve_name_key: ["name", "Another reserve has that name."],
    appropriation_reserve_live_fkey: ["id", "Money was put into this reserve: remove that first."],
  };

  @Field(() => String, { description: "Its name, such as `Case reviews`." })
  @Column("text")
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is for." })
  @Column("text", { nullable: true })
  purpose!: string | null;
}
