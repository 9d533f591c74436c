import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { type Refusals, Register } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** That one agency took over from another when bodies were reorganised; several may follow one, and one several. */
@NodeType("AgencySuccession", { description: "That one agency took over from another, from a day on." })
@Entity("agency_succession")
export class AgencySuccession extends Register {
  static readonly refusals: Refusals = {
    agency_succession_pair_key: ["by", "One of the two follows the other already."],
    agency_succession_itself_check: ["by", "An agency does not follow itself."],
    agency_succession_predecessor_live_fkey: ["id", "This agency was removed from the register."],
    agency_succession_successor_live_fkey: ["by", "This agency was removed from the register."],
  };

  @Column("uuid", { name: "predecessor_id" })
  predecessorId!: string;

  @Column("uuid", { name: "successor_id" })
  successorId!: string;

  @Field(() => DateScalar, { name: "from", description: "First day of the successor." })
  @Column("date", { name: "from_day" })
  fromDay!: string;
}
