import { emailAddressRule } from "@panboard/shared";
import { IsOptional, Length, Matches, ValidateNested } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { NotBefore } from "../../graphql/not-before";
import { PlainLabel } from "../../graphql/plain-label";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { lineLengthMax } from "./seat.inputs";
import { SeatHolder } from "./seat-holder.entity";

const nameWords = { message: "A name has 1 to 200 characters." };
const postWords = { message: "A post has 1 to 200 characters." };
const emailWords = { message: `${emailAddressRule.words}.` };
const appointedWords = { message: "Who appointed them has 1 to 200 characters." };

/** Somebody whom the body does not hold yet. */
@InputType({ description: "Somebody whom the board or joint body does not hold yet." })
export class NewPersonInput {
  @Field(() => String, { description: "The name." })
  @Length(1, lineLengthMax, nameWords)
  @PlainLabel()
  name!: string;

  @Field(() => String, { nullable: true, description: "What they are at their agency." })
  @IsOptional()
  @Length(1, lineLengthMax, postWords)
  @PlainLabel()
  post?: string | null;

  @Field(() => String, { nullable: true, description: "Their e-mail address at work." })
  @IsOptional()
  @Matches(emailAddressRule.pattern, emailWords)
  email?: string | null;
}

/** Somebody who takes a seat. */
@InputType({ description: "Somebody who takes a seat: a person whom the body holds, or a new one." })
export class AddHolderInput {
  @Field(() => ID, { description: "The seat." })
  seat!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The group that the seat is meant to be on; where it is on another, nothing is added.",
  })
  group?: string | null;

  @Field(() => ID, { nullable: true, description: "The person; left out for a new one." })
  person?: string | null;

  @Field(() => NewPersonInput, { nullable: true, description: "Somebody new." })
  @IsOptional()
  @ValidateNested()
  newPerson?: NewPersonInput | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether they stand in for whoever holds the seat." })
  deputy!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Ends whoever holds the seat by then on the day before `from`. Not of a deputy.",
  })
  endPrevious!: boolean;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; left out while no end is set." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;

  @Field(() => String, { nullable: true, description: "Who appointed them, such as `The statutory partners`." })
  @IsOptional()
  @Length(1, lineLengthMax, appointedWords)
  @PlainLabel()
  appointedBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When they declared that they can speak for their agency and commit it.",
  })
  declaredOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of somebody's time in a seat is to be different. */
@InputType({ description: "What of somebody’s time in a seat is to be different; what is left out stays." })
export class ChangeHolderInput {
  @Field(() => ID, { description: "The holder: the id of a `SeatHolder`." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => Boolean, { nullable: true, description: "Whether they stand in for whoever holds the seat." })
  deputy?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "First day." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null takes the end away." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;

  @Field(() => String, { nullable: true, description: "Who appointed them; null takes it away." })
  @IsOptional()
  @Length(1, lineLengthMax, appointedWords)
  @PlainLabel()
  appointedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When they made the declaration; null takes it away." })
  declaredOn?: string | null;
}

/** Which holder, as they were last seen. */
@InputType({ description: "Somebody’s time in a seat, as it was last seen." })
export class HolderVersionInput {
  @Field(() => ID, { description: "The holder: the id of a `SeatHolder`." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of who holds a seat. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class SeatHolderPayload extends definePayload(
  "SeatHolder",
  "holder",
  SeatHolder,
  "The holder as it is now, a removed one as it was; null where nothing was changed.",
) {}
