import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { FinancialYearScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { BudgetPublication } from "./budget-publication.entity";

/** Which body publishes which year. */
@InputType({ description: "Which body publishes its money for which year." })
export class PublishBudgetInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => FinancialYearScalar, { description: "The year, open or closed." })
  year!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Which publication is withdrawn, as it was last seen. */
@InputType({ description: "Which publication is withdrawn, as it was last seen." })
export class WithdrawBudgetInput {
  @Field(() => ID, { description: "The publication." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of publishing and withdrawing. */
@ObjectType({ description: "What was published or withdrawn, or why nothing was." })
export class BudgetPublicationPayload extends definePayload(
  "BudgetPublication",
  "publication",
  BudgetPublication,
  "The publication as it is now; null where nothing was changed.",
) {}
