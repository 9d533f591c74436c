import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { DateScalar, MoneyScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { ContributionEvent } from "./contribution-event.entity";

const referenceWords = { message: "A reference has 1 to 100 characters." };

/** An invoice that was sent. */
@InputType({ description: "An invoice that was sent for a contribution." })
export class AddInvoiceInput {
  @Field(() => ID, { description: "The contribution." })
  contribution!: string;

  @Field(() => DateScalar, { description: "The day of the invoice, today or before." })
  on!: string;

  @Field(() => MoneyScalar, { description: "How much is invoiced, more than £0.00." })
  amount!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day by which it is to be paid. A contribution that has none takes it over.",
  })
  due?: string | null;

  @Field(() => String, { nullable: true, description: "The number of the invoice." })
  @IsOptional()
  @Length(1, 100, referenceWords)
  @PlainLabel()
  reference?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Money that came. */
@InputType({ description: "Money that came of a contribution." })
export class AddReceiptInput {
  @Field(() => ID, { description: "The contribution." })
  contribution!: string;

  @Field(() => DateScalar, { description: "The day on which it came, today or before." })
  on!: string;

  @Field(() => MoneyScalar, { description: "How much came: more than £0.00, and no more than is still to come." })
  amount!: string;

  @Field(() => String, { nullable: true, description: "The number of the payment." })
  @IsOptional()
  @Length(1, 100, referenceWords)
  @PlainLabel()
  reference?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Which invoice or receipt, as it was last seen. */
@InputType({ description: "An invoice or a receipt, as it was last seen." })
export class ContributionEventVersionInput {
  @Field(() => ID, { description: "The invoice or receipt." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of an invoice or a receipt. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ContributionEventPayload extends definePayload(
  "ContributionEvent",
  "event",
  ContributionEvent,
  "The invoice or receipt as it is now, a removed one as it was; null where nothing was changed.",
) {}
