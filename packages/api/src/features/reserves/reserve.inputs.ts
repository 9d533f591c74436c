import { IsOptional, Length, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { Reserve } from "./reserve.entity";

const nameWords = { message: "A name has 1 to 200 characters." };
const purposeWords = { message: "A purpose has 1,000 characters at the most." };

/** A new named reserve. */
@InputType({ description: "A new part of a body’s reserve, with nothing in it." })
export class AddReserveInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => String, { description: "Its name, such as `Case reviews`; no other reserve of the body has it." })
  @Length(1, 200, nameWords)
  @PlainLabel()
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is for." })
  @IsOptional()
  @MaxLength(1_000, purposeWords)
  @VisibleText()
  purpose?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A named reserve, as it was last seen. */
@InputType({ description: "A named reserve, as it was last seen." })
export class ReserveVersionInput {
  @Field(() => ID, { description: "The reserve." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What of a named reserve is to be different. */
@InputType({ description: "What of a named reserve is to be different; what is left out stays." })
export class ChangeReserveInput extends ReserveVersionInput {
  @Field(() => String, { nullable: true, description: "Its name." })
  @IsOptional()
  @Length(1, 200, nameWords)
  @PlainLabel()
  name?: string | null;

  @Field(() => String, { nullable: true, description: "What it is for; null takes it away." })
  @IsOptional()
  @MaxLength(1_000, purposeWords)
  @VisibleText()
  purpose?: string | null;
}

/** What a client gets of a change of a named reserve. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ReservePayload extends definePayload(
  "Reserve",
  "reserve",
  Reserve,
  "The reserve as it is now, a removed one as it was; null where nothing was changed.",
) {}
