import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { Decision } from "./decision.entity";
import { VoteChoice } from "./decision.words";

/** Votes on one decision at the most. */
export const votesMax = 200;
const textWords = { message: "A decision has 1 to 5,000 characters." };
const decidedByWords = { message: "Who decided has 1 to 200 characters." };
const reasonWords = { message: "A reason has 1,000 characters at the most." };
const votesWords = { message: `A decision has ${votesMax} votes at the most.` };

/** How a seat voted. */
@InputType({ description: "How a seat voted." })
export class VoteInput {
  @Field(() => ID, { description: "The seat: it is on the group, was there on the day of the meeting, and votes." })
  seat!: string;

  @Field(() => VoteChoice, { description: "How it voted." })
  choice!: VoteChoice;

  @Field(() => String, { nullable: true, description: "Why, as the seat asks to have recorded." })
  @IsOptional()
  @MaxLength(1_000, reasonWords)
  @VisibleText()
  reason?: string | null;
}

/** What a meeting decided. */
@InputType({
  description: "What a meeting decided. Whoever reads the item reads it; without an item, the whole board.",
})
export class RecordDecisionInput {
  @Field(() => ID, { description: "The meeting: its day has come, and it was not cancelled." })
  meeting!: string;

  @Field(() => ID, { nullable: true, description: "The item of its agenda under which it was decided." })
  item?: string | null;

  @Field(() => String, { description: "What was decided." })
  @Length(1, 5_000, textWords)
  @VisibleText()
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who decided, where it was not the meeting as a whole, such as `The chair`.",
  })
  @IsOptional()
  @Length(1, 200, decidedByWords)
  @PlainLabel()
  decidedBy?: string | null;

  @Field(() => [VoteInput], { nullable: true, description: "Who voted, and how; left out where nobody counted." })
  @IsOptional()
  @ArrayMaxSize(votesMax, votesWords)
  @ValidateNested()
  votes?: VoteInput[] | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a decision is to be different. */
@InputType({ description: "What of a decision is to be different; what is left out stays." })
export class ChangeDecisionInput {
  @Field(() => ID, { description: "The decision." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "What was decided." })
  @IsOptional()
  @Length(1, 5_000, textWords)
  @VisibleText()
  text?: string | null;

  @Field(() => String, { nullable: true, description: "Who decided; null for the meeting as a whole." })
  @IsOptional()
  @Length(1, 200, decidedByWords)
  @PlainLabel()
  decidedBy?: string | null;

  @Field(() => [VoteInput], {
    nullable: true,
    description: "All the votes, in the place of those that are on record; an empty list takes them away.",
  })
  @IsOptional()
  @ArrayMaxSize(votesMax, votesWords)
  @ValidateNested()
  votes?: VoteInput[] | null;
}

/** Which decision, as it was last seen. */
@InputType({ description: "A decision, as it was last seen." })
export class DecisionVersionInput {
  @Field(() => ID, { description: "The decision." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a decision. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class DecisionPayload extends definePayload(
  "Decision",
  "decision",
  Decision,
  "The decision as it is now, a removed one as it was; null where nothing was changed.",
) {}
