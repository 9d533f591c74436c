import { agencyCodeRules } from "@panboard/shared";
import { IsOptional, Length, Matches } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { Agency, AgencySector } from "./agency.entity";

const nameWords = { message: "A name has 1 to 200 characters." };
// Of no characters at all another rule tells.
const notBlank = /^$|[\p{L}\p{N}]/u;
const blankWords = { message: "A name has letters or digits." };
const { slug, odsCode, urn } = agencyCodeRules;

/** An agency that is new on the register. */
@InputType({ description: "An agency that is new on the region’s register." })
export class AddAgencyInput {
  @Field(() => ID, { description: "The region: its id, or its slug." })
  region!: string;

  @Field(() => String, { description: "Name as the agency writes it." })
  @Length(1, 200, nameWords)
  @Matches(notBlank, blankWords)
  @PlainLabel()
  name!: string;

  @Field(() => AgencySector, { description: "What kind of organisation it is." })
  sector!: AgencySector;

  @Field(() => String, {
    nullable: true,
    description: "Natural key within the region, which stays; made of the name where it is left out.",
  })
  @IsOptional()
  @Matches(slug.pattern, { message: `${slug.words}.` })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the NHS Organisation Data Service." })
  @IsOptional()
  @Matches(odsCode.pattern, { message: `${odsCode.words}.` })
  odsCode?: string | null;

  @Field(() => String, { nullable: true, description: "Unique reference number of a school or college." })
  @IsOptional()
  @Matches(urn.pattern, { message: `${urn.words}.` })
  urn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** An agency, as it was last seen. */
@InputType({ description: "An agency, as it was last seen." })
export class AgencyVersionInput {
  @Field(() => ID, { description: "The agency." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What of an agency is to be different. */
@InputType({ description: "What of an agency is to be different; what is left out stays." })
export class ChangeAgencyInput extends AgencyVersionInput {
  @Field(() => String, { nullable: true, description: "Name as the agency writes it." })
  @IsOptional()
  @Length(1, 200, nameWords)
  @Matches(notBlank, blankWords)
  @PlainLabel()
  name?: string | null;

  @Field(() => AgencySector, { nullable: true, description: "What kind of organisation it is." })
  sector?: AgencySector | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the NHS Organisation Data Service, in the place of any code before; null takes it away.",
  })
  @IsOptional()
  @Matches(odsCode.pattern, { message: `${odsCode.words}.` })
  odsCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Unique reference number, in the place of any code before; null takes it away.",
  })
  @IsOptional()
  @Matches(urn.pattern, { message: `${urn.words}.` })
  urn?: string | null;
}

/** Which agency turned out to be which other one. */
@InputType({ description: "Which agency turned out to be which other one." })
export class MergeAgenciesInput extends AgencyVersionInput {
  @Field(() => ID, {
    description: "The agency that stands for both from now on: its id, its slug, or its ODS code or URN.",
  })
  @Length(1, 200, { message: "Say into which agency." })
  into!: string;
}

/** What a client gets of a change of an agency. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class AgencyPayload extends definePayload(
  "Agency",
  "agency",
  Agency,
  "The agency as it is now, a removed one as it was; null where nothing was changed.",
) {}
