import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { NotBefore } from "../../graphql/not-before";
import { PlainLabel } from "../../graphql/plain-label";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { Seat } from "./seat.entity";
import { Constituency, SeatRole } from "./seat.words";

/** Characters of a post, a subject or another text of one line at the most. */
export const lineLengthMax = 200;
const postWords = { message: "A post has 1 to 200 characters." };
const subjectWords = { message: "A subject has 1 to 200 characters." };
const accountableWords = { message: "To whom somebody is accountable has 1 to 200 characters." };

/** What a seat says besides its post, role and days, as it is added and as it is changed. */
@InputType("SeatContent", { description: "What a seat says." })
abstract class SeatContent {
  @Field(() => Boolean, { nullable: true, description: "Whether it votes; null where that is not stated." })
  votes?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "The agency that it is of: its id, its slug, or its ODS code or URN. A lay member is of none.",
  })
  @IsOptional()
  @Length(1, 200, { message: "Say which agency." })
  agency?: string | null;

  @Field(() => Constituency, { nullable: true, description: "Whom it stands for where it is of no agency." })
  constituency?: Constituency | null;

  @Field(() => String, { nullable: true, description: "Of a champion: what its holder speaks up for." })
  @IsOptional()
  @Length(1, lineLengthMax, subjectWords)
  @PlainLabel()
  championOf?: string | null;

  @Field(() => String, { nullable: true, description: "Of a chair or vice chair: to whom they are accountable." })
  @IsOptional()
  @Length(1, lineLengthMax, accountableWords)
  @PlainLabel()
  accountableTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Since when." })
  accountableSince?: string | null;
}

/** A new seat on a group. */
@InputType({
  description: "A new seat on a group: of an agency or of a constituency, of which an adviser needs neither.",
})
export class AddSeatInput extends SeatContent {
  @Field(() => ID, { description: "The group." })
  group!: string;

  @Field(() => String, { description: "The post that it is for, never a person’s name." })
  @Length(1, lineLengthMax, postWords)
  @PlainLabel()
  post!: string;

  @Field(() => SeatRole, { description: "What it is for. A group has one chair at a time." })
  role!: SeatRole;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; left out while no end is set." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a seat is to be different. */
@InputType({ description: "What of a seat is to be different; what is left out stays, null takes it away." })
export class ChangeSeatInput extends SeatContent {
  @Field(() => ID, { description: "The seat." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "The post." })
  @IsOptional()
  @Length(1, lineLengthMax, postWords)
  @PlainLabel()
  post?: string | null;

  @Field(() => SeatRole, { nullable: true, description: "What it is for." })
  role?: SeatRole | null;

  @Field(() => DateScalar, { nullable: true, description: "First day: from then on it is known when it began." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null takes the end away." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;
}

/** Which seat, as it was last seen. */
@InputType({ description: "A seat, as it was last seen." })
export class SeatVersionInput {
  @Field(() => ID, { description: "The seat." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a seat. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class SeatPayload extends definePayload(
  "Seat",
  "seat",
  Seat,
  "The seat as it is now, a removed one as it was; null where nothing was changed.",
) {}
