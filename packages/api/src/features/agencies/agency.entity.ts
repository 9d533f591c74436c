import { Field, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { type Refusals, Register } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

/** What kind of organisation an agency is. */
export enum AgencySector {
  LOCAL_AUTHORITY = "LOCAL_AUTHORITY",
  HEALTH_COMMISSIONER = "HEALTH_COMMISSIONER",
  HEALTH_PROVIDER = "HEALTH_PROVIDER",
  POLICE = "POLICE",
  PROBATION = "PROBATION",
  YOUTH_JUSTICE = "YOUTH_JUSTICE",
  EDUCATION = "EDUCATION",
  VOLUNTARY_COMMUNITY_FAITH = "VOLUNTARY_COMMUNITY_FAITH",
  COURT_SERVICE = "COURT_SERVICE",
  HOUSING = "HOUSING",
  OTHER = "OTHER",
}
registerEnumType(AgencySector, {
  name: "AgencySector",
  description: "What kind of organisation an agency is.",
  valuesConfig: {
    LOCAL_AUTHORITY: { description: "A council, with its children’s services." },
    HEALTH_COMMISSIONER: { description: "Who plans and pays for health care: a trust, group or board of the NHS." },
    HEALTH_PROVIDER: { description: "Who gives health care: a hospital, community or mental health trust." },
    POLICE: { description: "A police force." },
    PROBATION: { description: "A probation trust, service or company." },
    YOUTH_JUSTICE: { description: "A youth offending team or service." },
    EDUCATION: { description: "A school, a college, or a group of them." },
    VOLUNTARY_COMMUNITY_FAITH: { description: "A charity, community organisation or faith group." },
    COURT_SERVICE: { description: "A service of the family courts, such as Cafcass." },
    HOUSING: { description: "A housing association or landlord." },
    OTHER: { description: "Anything else, such as a prison." },
  },
});

/** Whose list a national code is from. */
export type AgencyCodeKind = "ODS" | "URN";

/** An organisation, registered once in a region and shared by all its boards. */
@NodeType("Agency", { description: "An organisation, registered once in a region and shared by its boards." })
@Entity("agency")
export class Agency extends Register {
  static readonly refusals: Refusals = {
    agency_slug_key: ["slug", "Another agency of the region has this key."],
    agency_slug_check: ["slug", "A key has small letters, digits and hyphens, and begins with a letter."],
    agency_ods_key: ["odsCode", "Another agency of the region has this ODS code."],
    agency_urn_key: ["urn", "Another agency of the region has this URN."],
    agency_merged_live_fkey: [
      "id",
      "An agency that stands on the register is merged with this one: separate it first.",
    ],
    agency_succession_predecessor_live_fkey: ["id", "Another agency follows this one: remove the succession first."],
    agency_succession_successor_live_fkey: ["id", "This agency follows another: remove the succession first."],
    agency_alias_agency_live_fkey: ["id", "Printed names are mapped to this agency: unmap them first."],
    arrangement_partner_agency_live_fkey: [
      "id",
      "A board’s arrangement names this agency, so it stays on the register.",
    ],
    seat_agency_live_fkey: ["id", "This agency has or had a seat on a board, so it stays on the register."],
    contribution_agency_live_fkey: ["id", "This agency pays or paid towards a board, so it stays on the register."],
    action_agency_live_fkey: ["id", "A board’s action is for this agency, so it stays on the register."],
    quorum_agency_agency_live_fkey: ["id", "A group’s quorum names this agency, so it stays on the register."],
    partner_agency_live_fkey: ["id", "This agency has or had a place on a board, so it stays on the register."],
  };

  @Field(() => String, { description: "Natural key within the region, such as `cheshire-police`." })
  @Column("text")
  slug!: string;

  @Field(() => String, { description: "Name as the agency writes it." })
  @Column("text")
  name!: string;

  @Field(() => AgencySector, { description: "What kind of organisation it is." })
  @Column("text")
  sector!: AgencySector;

  @Column("text", { name: "code_kind", nullable: true })
  codeKind!: AgencyCodeKind | null;

  @Column("text", { nullable: true })
  code!: string | null;

  /** The agency that this one turned out to be. */
  @Column("uuid", { name: "merged_into_id", nullable: true })
  mergedIntoId!: string | null;
}

/** The national code of an agency, if it is from that list. */
export function codeOfKind({ codeKind, code }: Agency, kind: AgencyCodeKind): string | null {
  return codeKind === kind ? code : null;
}
