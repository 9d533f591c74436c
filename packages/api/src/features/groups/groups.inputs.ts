import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { NotBefore } from "../../graphql/not-before";
import { PlainLabel } from "../../graphql/plain-label";
import { DecimalScalar, DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { Group } from "./group.entity";
import { GroupKind, QuorumKind } from "./group.words";

/** Agencies of one quorum at the most. */
export const quorumAgenciesMax = 50;
const seatsWords = { message: "A quorum is a number of seats from 1 to 1,000." };
const agenciesWords = { message: `A quorum names ${quorumAgenciesMax} agencies at the most.` };
const nameWords = { message: "A name has 1 to 200 characters." };
const purposeWords = { message: "A purpose has 2,000 characters at the most." };
const frequencyWords = { message: "How often it meets has 1 to 200 characters." };
const postWords = { message: "A post has 1 to 200 characters." };
const noteWords = { message: "A note has 1,000 characters at the most." };

/** What must be there for a meeting to decide. */
@InputType({ description: "What must be there for a meeting to decide: of the kind that is said, and nothing else." })
export class QuorumInput {
  @Field(() => QuorumKind, { description: "What it asks for." })
  kind!: QuorumKind;

  @Field(() => Int, { nullable: true, description: "Of `NUMBER`: so many seats." })
  @IsOptional()
  @Min(1, seatsWords)
  @Max(1_000, seatsWords)
  number?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Of `SHARE`: a share of the seats that vote, in percent, to two decimals.",
  })
  share?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Of `AGENCIES`: each of these, by its id, its slug, or its ODS code or URN.",
  })
  @IsOptional()
  @ArrayMaxSize(quorumAgenciesMax, agenciesWords)
  @Length(1, 200, { each: true, message: "Say which agency." })
  agencies?: string[] | null;
}

/** What a group says besides its kind, name and days. */
@InputType("GroupContent", { description: "What a group says besides its kind, name and days." })
abstract class GroupContent {
  @Field(() => String, { nullable: true, description: "What it is there for, in a sentence or two." })
  @IsOptional()
  @MaxLength(2_000, purposeWords)
  @VisibleText()
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: "How often it meets, such as `Every two months`." })
  @IsOptional()
  @Length(1, 200, frequencyWords)
  @PlainLabel()
  frequency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The post that chairs it, never a name; a seat on it that chairs goes first.",
  })
  @IsOptional()
  @Length(1, 200, postWords)
  @PlainLabel()
  chairPost?: string | null;

  @Field(() => QuorumInput, {
    nullable: true,
    description: "Its quorum; a list of agencies takes the place of the one before.",
  })
  @IsOptional()
  @ValidateNested()
  quorum?: QuorumInput | null;

  @Field(() => String, { nullable: true, description: "What else is to be said of it." })
  @IsOptional()
  @MaxLength(1_000, noteWords)
  @VisibleText()
  note?: string | null;
}

/** A body's new group. */
@InputType({ description: "A new group of a board or joint body." })
export class AddGroupInput extends GroupContent {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => GroupKind, { description: "What kind of group it is." })
  kind!: GroupKind;

  @Field(() => String, { description: "Its name; another group of the body may have it on other days." })
  @Length(1, 200, nameWords)
  @PlainLabel()
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The group of the same body that it reports to, from its first day.",
  })
  reportsTo?: string | null;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; a task and finish group has one." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a group is to be different. */
@InputType({ description: "What of a group is to be different; what is left out stays." })
export class ChangeGroupInput extends GroupContent {
  @Field(() => ID, { description: "The group." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => GroupKind, { nullable: true, description: "What kind of group it is." })
  kind?: GroupKind | null;

  @Field(() => String, { nullable: true, description: "Its name." })
  @IsOptional()
  @Length(1, 200, nameWords)
  @PlainLabel()
  name?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day; what it reported to from its first day on moves with it.",
  })
  from?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it began on its first day; where it is left out, another first day is known to be the first.",
  })
  fromKnown?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null takes the end away." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;
}

/** Which group, as it was last seen. */
@InputType({ description: "A group, as it was last seen." })
export class GroupVersionInput {
  @Field(() => ID, { description: "The group." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a group. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class GroupPayload extends definePayload(
  "Group",
  "group",
  Group,
  "The group as it is now, a removed one as it was; null where nothing was changed.",
) {}
