import { Field, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** What place an agency has on a board. */
export enum PartnerKind {
  STATUTORY_PARTNER = "STATUTORY_PARTNER",
  RELEVANT_AGENCY = "RELEVANT_AGENCY",
  BOARD_PARTNER = "BOARD_PARTNER",
  CO_OPTED = "CO_OPTED",
}
registerEnumType(PartnerKind, {
  name: "PartnerKind",
  description: "What place an agency has on a board.",
  valuesConfig: {
    STATUTORY_PARTNER: { description: "One of the three that lead the partnership: local authority, police, health." },
    RELEVANT_AGENCY: { description: "An agency that the partnership's published arrangements name." },
    BOARD_PARTNER: { description: "A partner of a Local Safeguarding Children Board, until 2019." },
    CO_OPTED: { description: "Invited by the board itself." },
  },
});

/** An agency's place on one board for a span of days. */
@NodeType("Partner", { description: "An agency’s place on one board, over time." })
@Entity("partner")
export class Partner extends Owned {
  static readonly refusals: Refusals = {
    partner_once_key: ["from", "This agency has a place on the board on some of these days already."],
    partner_agency_live_fkey: ["agency", "This agency was removed from the register."],
    partner_days_check: ["until", "The last day is before the first."],
  };

  @Column("uuid", { name: "agency_id" })
  agencyId!: string;

  @Field(() => PartnerKind, { description: "What place it is." })
  @Column("text")
  kind!: PartnerKind;

  @Field(() => DateScalar, { name: "from", description: "First day." })
  @Column("date", { name: "from_day" })
  fromDay!: string;

  @Field(() => DateScalar, { name: "until", nullable: true, description: "Last day; null while no end is set." })
  @Column("date", { name: "until_day", nullable: true })
  untilDay!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The report that it is known from, where it is known from one alone.",
  })
  @Column("text", { nullable: true })
  source!: string | null;
}
