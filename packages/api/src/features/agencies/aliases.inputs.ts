import { IsOptional, Length, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey, versionWords } from "../../graphql/change-fields";
import { PlainLabel, PrintedLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { AgencyAlias } from "./agency-alias.entity";

/** What a printed name stands for. */
@InputType({
  description:
    "What a printed name stands for: a listed one by its `id`, or one that is new on the list by its `region` and `name`.",
})
export class MapAliasInput {
  @Field(() => ID, { nullable: true, description: "The listed name." })
  @IsOptional()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: `Of a listed name. ${versionWords.description}` })
  @IsOptional()
  @Min(1, versionWords)
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: "Of a new name: the region, by its id or its slug." })
  @IsOptional()
  region?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Of a new name: the board whose reports print it, by its id or its slug; left out for all of the region.",
  })
  @IsOptional()
  board?: string | null;

  @Field(() => String, { nullable: true, description: "Of a new name: as printed." })
  @IsOptional()
  @Length(1, 200, { message: "A name has 1 to 200 characters." })
  @PrintedLabel()
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The agency that it stands for: its id, its slug, or its ODS code or URN.",
  })
  @IsOptional()
  @Length(1, 200, { message: "Say which agency." })
  agency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In the place of an agency the group of payers that it stands for, such as `Primary schools`.",
  })
  @IsOptional()
  @Length(1, 100, { message: "A group of payers has 1 to 100 characters." })
  @PlainLabel()
  payerGroup?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A printed name, as it was last seen. */
@InputType({ description: "A printed name, as it was last seen." })
export class AliasVersionInput {
  @Field(() => ID, { description: "The printed name." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a printed name. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class AgencyAliasPayload extends definePayload(
  "AgencyAlias",
  "alias",
  AgencyAlias,
  "The printed name as it is now, a removed one as it was; null where nothing was changed.",
) {}
