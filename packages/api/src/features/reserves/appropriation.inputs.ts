import { Length, NotEquals } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar, FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { Appropriation } from "./appropriation.entity";
import { WithinYear } from "./within-year";

/** What is put into a named reserve, or taken out of it. */
@InputType({ description: "What is put into a named reserve in an open year, or taken out of it." })
export class AddAppropriationInput {
  @Field(() => ID, { description: "The reserve." })
  reserve!: string;

  @Field(() => FinancialYearScalar, { description: "The year, which has a budget and is open." })
  year!: string;

  @Field(() => DateScalar, { description: "The day, within the year." })
  @WithinYear("year")
  on!: string;

  @Field(() => MoneyScalar, {
    description:
      "Above zero what is put in, below zero what is taken out: no more than the reserve holds on that day and on every later one.",
  })
  @NotEquals("0.00", { message: "Enter an amount other than £0.00." })
  amount!: string;

  @Field(() => String, { description: "Why." })
  @Length(1, 500, { message: "A reason has 1 to 500 characters." })
  @VisibleText()
  reason!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** An appropriation, as it was last seen. */
@InputType({ description: "An appropriation, as it was last seen." })
export class AppropriationVersionInput {
  @Field(() => ID, { description: "The appropriation." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of an appropriation. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class AppropriationPayload extends definePayload(
  "Appropriation",
  "appropriation",
  Appropriation,
  "The appropriation as it is now, a removed one as it was; null where nothing was changed.",
) {}
