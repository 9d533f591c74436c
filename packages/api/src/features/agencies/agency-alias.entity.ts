import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { type Refusals, Register } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

/** A name as reports print it, and what it stands for: an agency, a group of payers such as schools, or nothing known yet. */
@NodeType("AgencyAlias", {
  description: "A name as reports print it, and the agency or group of payers that it stands for.",
})
@Entity("agency_alias")
export class AgencyAlias extends Register {
  static readonly refusals: Refusals = {
    agency_alias_name_key: ["name", "This name is listed already."],
    agency_alias_agency_live_fkey: ["agency", "This agency was removed from the register."],
  };

  /** The board whose reports print it; none where those of any board of the region do. */
  @Column("uuid", { name: "body_id", nullable: true })
  bodyId!: string | null;

  @Field(() => String, { description: "As printed." })
  @Column("text")
  name!: string;

  @Column("uuid", { name: "agency_id", nullable: true })
  agencyId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The group of payers that it stands for, such as `Primary schools`.",
  })
  @Column("text", { name: "payer_group", nullable: true })
  payerGroup!: string | null;
}
