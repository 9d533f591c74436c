import { Field, ObjectType } from "type-graphql";
import { type Agency, codeOfKind } from "./agency.entity";

/** One thing that the register says of two agencies, and not in the same way. */
@ObjectType("AgencyMergeDifference", { description: "One thing in which two agencies differ." })
export class MergeDifference {
  @Field(() => String, { description: "The field of `Agency`, such as `sector`." })
  field!: string;

  @Field(() => String, { nullable: true, description: "What it is of the agency that would be merged." })
  merged!: string | null;

  @Field(() => String, { nullable: true, description: "What it is of the one that would stand for both." })
  kept!: string | null;
}

const compared: Readonly<Record<string, (agency: Agency) => string | null>> = {
  name: ({ name }) => name,
  sector: ({ sector }) => sector,
  odsCode: (agency) => codeOfKind(agency, "ODS"),
  urn: (agency) => codeOfKind(agency, "URN"),
};

/** Where two agencies differ, besides their keys, which always do. */
export function findDifferences(merged: Agency, kept: Agency): MergeDifference[] {
  return Object.entries(compared)
    .map(([field, of]) => ({ field, merged: of(merged), kept: of(kept) }))
    .filter((one) => one.merged !== one.kept);
}
