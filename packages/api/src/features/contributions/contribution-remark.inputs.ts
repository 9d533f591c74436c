import { Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { ContributionRemark } from "./contribution-remark.entity";

/** What is said about a contribution. */
@InputType({ description: "What is said about a contribution." })
export class RemarkOnContributionInput {
  @Field(() => ID, { description: "The contribution." })
  contribution!: string;

  @Field(() => String, {
    description: "The remark, 1 to 1,000 characters. The board’s people and the agency that pays read it, nobody else.",
  })
  @Length(1, 1_000, { message: "A remark has 1 to 1,000 characters." })
  @VisibleText()
  text!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Which remark, as it was last seen. */
@InputType({ description: "A remark, as it was last seen." })
export class ContributionRemarkVersionInput {
  @Field(() => ID, { description: "The remark." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a remark. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ContributionRemarkPayload extends definePayload(
  "ContributionRemark",
  "remark",
  ContributionRemark,
  "The remark as it is now, a removed one as it was; null where nothing was changed.",
) {}
