import { IsOptional, Length, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PrintedLabel } from "../../graphql/plain-label";
import { FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { ExpenditureCategory } from "../money";
import { VisibleText } from "../statements";
import { Expenditure } from "./expenditure.entity";
import { lineWords, noteWords, reasonWords } from "./input-words";

/** What a line of expenditure says besides what it is spent on and its name. */
@InputType("ExpenditureContent", { description: "What a line of expenditure says besides its category and name." })
abstract class ExpenditureContent {
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "As it was budgeted, £0.00 or more; null where it is not stated.",
  })
  budgeted?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What is ordered or promised so far, £0.00 or more; null where it is not stated.",
  })
  committed?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What was spent; null where it is not stated. Below zero only with a `reason`.",
  })
  actual?: string | null;

  @Field(() => String, { nullable: true, description: "Why what was spent is below zero, such as a refund." })
  @IsOptional()
  @MaxLength(500, reasonWords)
  @VisibleText()
  reason?: string | null;

  @Field(() => String, { nullable: true, description: "What else there is to say about it." })
  @IsOptional()
  @MaxLength(1_000, noteWords)
  @VisibleText()
  note?: string | null;
}

/** A new line of expenditure. */
@InputType({ description: "A new line of expenditure in an open year." })
export class AddExpenditureInput extends ExpenditureContent {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => FinancialYearScalar, { description: "The year, which has a budget and is open." })
  year!: string;

  @Field(() => ExpenditureCategory, { description: "What it is spent on." })
  category!: ExpenditureCategory;

  @Field(() => String, { description: "What it is, such as `Independent chair’s fees`." })
  @Length(1, 200, lineWords)
  @PrintedLabel()
  line!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A line of expenditure, as it was last seen. */
@InputType({ description: "A line of expenditure, as it was last seen." })
export class ExpenditureVersionInput {
  @Field(() => ID, { description: "The line." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What of a line of expenditure is to be different. */
@InputType({
  description: "What of a line of expenditure is to be different; what is left out stays, null takes it away.",
})
export class ChangeExpenditureInput extends ExpenditureContent {
  @Field(() => ID, { description: "The line." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ExpenditureCategory, { nullable: true, description: "What it is spent on." })
  category?: ExpenditureCategory | null;

  @Field(() => String, { nullable: true, description: "What it is." })
  @IsOptional()
  @Length(1, 200, lineWords)
  @PrintedLabel()
  line?: string | null;
}

/** What a client gets of a change of a line of expenditure. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ExpenditurePayload extends definePayload(
  "Expenditure",
  "expenditure",
  Expenditure,
  "The line as it is now, a removed one as it was; null where nothing was changed.",
) {}
