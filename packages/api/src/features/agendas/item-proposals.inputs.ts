import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { ItemPurpose } from "./agenda.words";
import { ItemContent, ItemMinutes, ItemText, titleWords } from "./item-content";
import { ItemProposal } from "./item-proposal.entity";

const meetingWords = "The meeting of the group that it is for, which is still to come; left out, its next one.";

/** What is proposed for an agenda. */
@InputType({ description: "What is proposed for an agenda. The group and the board’s officers read it." })
export class ProposeItemInput {
  @Field(() => ID, { description: "The group, on which you hold a seat today." })
  group!: string;

  @Field(() => ID, { nullable: true, description: meetingWords })
  meeting?: string | null;

  @Field(() => String, { description: "What it is about, 1 to 200 characters." })
  @Length(1, 200, titleWords)
  @PlainLabel()
  title!: string;

  @Field(() => ItemPurpose, { description: "What it would be there for." })
  purpose!: ItemPurpose;

  @Field(() => String, { nullable: true, description: "Why it is to be on an agenda, up to 2,000 characters." })
  @ItemText("A reason", 2_000)
  why?: string | null;

  @Field(() => Int, { nullable: true, description: "How many minutes it would take, 1 to 600." })
  @ItemMinutes()
  minutes?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a proposal is to be different. */
@InputType({ description: "What of a proposal is to be different; what is left out stays." })
export class ChangeProposalInput {
  @Field(() => ID, { description: "The proposal: one of your own that nobody has answered." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: "The meeting that it is for; null for the next one." })
  meeting?: string | null;

  @Field(() => String, { nullable: true, description: "What it is about, 1 to 200 characters." })
  @IsOptional()
  @Length(1, 200, titleWords)
  @PlainLabel()
  title?: string | null;

  @Field(() => ItemPurpose, { nullable: true, description: "What it would be there for." })
  purpose?: ItemPurpose | null;

  @Field(() => String, { nullable: true, description: "Why it is to be on an agenda; null takes it away." })
  @ItemText("A reason", 2_000)
  why?: string | null;

  @Field(() => Int, { nullable: true, description: "How many minutes it would take; null takes it away." })
  @ItemMinutes()
  minutes?: number | null;
}

/** Which proposal, as it was last seen. */
@InputType({ description: "A proposal, as it was last seen." })
export class ProposalVersionInput {
  @Field(() => ID, { description: "The proposal." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** On which agenda a proposal is to be, and as what. */
@InputType({
  description: "On which agenda a proposal is to be: the last item, with the proposal’s title and purpose.",
})
export class AcceptProposalInput extends ItemContent {
  @Field(() => ID, { description: "The proposal." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ID, { description: "The meeting of the group, which is not cancelled." })
  meeting!: string;

  @Field(() => String, { nullable: true, description: "What the board says to it; who proposed it reads it." })
  @ItemText("An answer", 2_000)
  answer?: string | null;
}

/** Which proposal is to be on no agenda, and why. */
@InputType({ description: "Which proposal is to be on no agenda, and why." })
export class DeclineProposalInput {
  @Field(() => ID, { description: "The proposal." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { description: "Why, 1 to 2,000 characters; who proposed it reads it." })
  @Length(1, 2_000, { message: "An answer has 1 to 2,000 characters." })
  @VisibleText()
  answer!: string;
}

/** What a client gets of a change of a proposal. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ItemProposalPayload extends definePayload(
  "ItemProposal",
  "proposal",
  ItemProposal,
  "The proposal as it is now, a withdrawn one as it was; null where nothing was changed.",
) {}
