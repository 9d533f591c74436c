import { IsOptional, Length, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PrintedLabel } from "../../graphql/plain-label";
import { FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { IncomeKind } from "../money";
import { VisibleText } from "../statements";
import { Income } from "./income.entity";
import { lineWords, noteWords, purposeWords, reasonWords } from "./input-words";

/** What a line of income says besides where it comes from and its name. */
@InputType("IncomeContent", { description: "What a line of income says besides its kind and name." })
abstract class IncomeContent {
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "How much; null where it is not stated. Below zero only with a `reason`.",
  })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: "Why it is below zero, such as a grant that is paid back." })
  @IsOptional()
  @MaxLength(500, reasonWords)
  @VisibleText()
  reason?: string | null;

  @Field(() => String, { nullable: true, description: "What it may be spent on, where it is for something." })
  @IsOptional()
  @MaxLength(500, purposeWords)
  @VisibleText()
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: "What else there is to say about it." })
  @IsOptional()
  @MaxLength(1_000, noteWords)
  @VisibleText()
  note?: string | null;
}

/** A new line of income. */
@InputType({ description: "A new line of income in an open year." })
export class AddIncomeInput extends IncomeContent {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => FinancialYearScalar, { description: "The year, which has a budget and is open." })
  year!: string;

  @Field(() => IncomeKind, { description: "Where it comes from." })
  kind!: IncomeKind;

  @Field(() => String, { description: "What it is, such as `Multi-agency training fees`." })
  @Length(1, 200, lineWords)
  @PrintedLabel()
  line!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A line of income, as it was last seen. */
@InputType({ description: "A line of income, as it was last seen." })
export class IncomeVersionInput {
  @Field(() => ID, { description: "The line." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What of a line of income is to be different. */
@InputType({ description: "What of a line of income is to be different; what is left out stays, null takes it away." })
export class ChangeIncomeInput extends IncomeContent {
  @Field(() => ID, { description: "The line." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => IncomeKind, { nullable: true, description: "Where it comes from." })
  kind?: IncomeKind | null;

  @Field(() => String, { nullable: true, description: "What it is." })
  @IsOptional()
  @Length(1, 200, lineWords)
  @PrintedLabel()
  line?: string | null;
}

/** What a client gets of a change of a line of income. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class IncomePayload extends definePayload(
  "Income",
  "income",
  Income,
  "The line as it is now, a removed one as it was; null where nothing was changed.",
) {}
