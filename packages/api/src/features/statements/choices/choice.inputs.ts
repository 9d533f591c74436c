import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../../graphql/change-fields";
import { definePayload } from "../../../graphql/user-errors";
import { ReasonText } from "../reason-text";
import { Choice } from "./choice.type";

const nameMax = 200;

/** Which statement is to stand for which cell. */
@InputType({
  description:
    "Which statement is to stand for an indicator, area, period and category. A board chooses among its own for its own areas, a region for areas that no board owns.",
})
export class ChooseStatementInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The board that chooses: its id, or its slug. Exactly one of `body` and `region` is named; neither is NOT_FOUND.",
  })
  body?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "In the place of `body`, the region: its id, or its slug. Both are refused.",
  })
  region?: string | null;

  @Field(() => String, { description: "Code of the indicator." })
  @MaxLength(nameMax)
  indicator!: string;

  @Field(() => String, { description: "The area: its id, its slug, or its ONS or DfE code." })
  @MaxLength(nameMax)
  area!: string;

  @Field(() => String, { description: "The period, such as `2013-14`, `2013-14 Q4` or `2014-03-31`." })
  @MaxLength(nameMax)
  period!: string;

  @Field(() => String, { nullable: true, description: "Code of the breakdown; left out for the total." })
  @IsOptional()
  @MaxLength(nameMax)
  breakdown?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the category; left out for the total." })
  @IsOptional()
  @MaxLength(nameMax)
  category?: string | null;

  @Field(() => ID, { description: "The statement that is to stand." })
  statement!: string;

  @Field(() => String, { description: "Why, in 1 to 500 characters; everybody who sees the figure reads it." })
  @ReasonText()
  reason!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Which choice is taken back, as it was last seen. */
@InputType({ description: "A choice that is taken back, as it was last seen." })
export class RemoveChoiceInput {
  @Field(() => ID, { description: "The choice." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a choice. */
@ObjectType({ description: "What was chosen, or why nothing was." })
export class ChoicePayload extends definePayload(
  "Choice",
  "choice",
  Choice,
  "The choice as it is now, one that was taken back as it was; null where nothing was changed.",
  { isEdited: true },
) {}
