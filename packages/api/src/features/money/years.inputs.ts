import { Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar, FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { Adjustment } from "./adjustment.entity";
import { Budget } from "./budget.entity";

const reasonWords = { message: "Say why, in 1 to 500 characters." };

/** Which body opens which year. */
@InputType({ description: "Which body opens its budget for which year." })
export class OpenBudgetInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => FinancialYearScalar, { description: "The year, from `1990-91` to two years ahead of today’s." })
  year!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Which budget, as it was last seen. */
@InputType({ description: "A budget, as it was last seen." })
export class BudgetVersionInput {
  @Field(() => ID, { description: "The budget." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a year. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class BudgetPayload extends definePayload(
  "Budget",
  "budget",
  Budget,
  "The budget as it is now, a removed one as it was; null where nothing was changed.",
) {}

/** By how much the balance of a closed year is other than its lines say. */
@InputType({ description: "By how much the balance of a closed year is other than its lines say, since when and why." })
export class AddAdjustmentInput {
  @Field(() => ID, { description: "The budget of the closed year." })
  budget!: string;

  @Field(() => DateScalar, { description: "The day on which it is made: after the year’s last, and not to come." })
  on!: string;

  @Field(() => MoneyScalar, {
    description: "What it adds to the balance; below zero where it takes from it. Never `0.00`.",
  })
  amount!: string;

  @Field(() => String, { description: "Why, in up to 500 characters." })
  @Length(1, 500, reasonWords)
  @VisibleText()
  reason!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What a client gets of adjusting a closed year. */
@ObjectType({ description: "What was added, or why nothing was." })
export class AdjustmentPayload extends definePayload(
  "Adjustment",
  "adjustment",
  Adjustment,
  "The adjustment; null where nothing was added.",
) {}
