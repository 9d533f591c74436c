import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { StructurePublication } from "./structure-publication.entity";

/** Which body publishes its structure, and of which day. */
@InputType({ description: "Which body publishes its groups and seats, and of which day." })
export class PublishStructureInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day as at which; today in London where it is left out.",
  })
  asAt?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Which publication is withdrawn, as it was last seen. */
@InputType({ description: "Which publication is withdrawn, as it was last seen." })
export class WithdrawStructureInput {
  @Field(() => ID, { description: "The publication." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of publishing and withdrawing. */
@ObjectType({ description: "What was published or withdrawn, or why nothing was." })
export class StructurePayload extends definePayload(
  "StructurePublication",
  "publication",
  StructurePublication,
  "The publication as it is now; null where nothing was changed.",
) {}

/** Boards of one comparison at the most. */
const boardsMax = 200;

/** What is compared: the boards of a region. */
@InputType({ description: "Which boards are put side by side, from what they have published." })
export class CompareStructureInput {
  @Field(() => String, { nullable: true, description: "Slug of the region, for a viewer of several." })
  @IsOptional()
  @MaxLength(100)
  region?: string | null;

  @Field(() => [String], { nullable: true, description: "Slugs of boards; all of the region where it is left out." })
  @IsOptional()
  @ArrayMaxSize(boardsMax, { message: `Name at most ${boardsMax} boards.` })
  @MaxLength(100, { each: true, message: "A slug has 100 characters or fewer." })
  boards?: string[] | null;
}
