import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { Action } from "./action.entity";
import { ActionStatus } from "./action.words";

const textWords = { message: "An action has 1 to 2,000 characters." };
const agencyWords = { message: "Say which agency." };
const outcomeWords = { message: "An outcome has 1 to 2,000 characters." };

/** What is to be done. */
@InputType({ description: "What is to be done. Whoever reads the item reads it, and the agency that it is for." })
export class RaiseActionInput {
  @Field(() => ID, { description: "The meeting that raises it: its day has come, and it was not cancelled." })
  meeting!: string;

  @Field(() => ID, { nullable: true, description: "The item of its agenda that it comes of." })
  item?: string | null;

  @Field(() => String, { description: "What is to be done." })
  @Length(1, 2_000, textWords)
  @VisibleText()
  text!: string;

  @Field(() => ID, { nullable: true, description: "The person who does it. A person or an agency is needed." })
  owner?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The agency that does it, which then reads it: its id, its slug, or its ODS code or URN. It is a partner of the board today, or has a seat on it.",
  })
  @IsOptional()
  @Length(1, 200, agencyWords)
  agency?: string | null;

  @Field(() => DateScalar, { description: "The day by which it is to be done: that of the meeting, or a later one." })
  due!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of an action is to be different. */
@InputType({ description: "What of an action is to be different; what is left out stays." })
export class ChangeActionInput {
  @Field(() => ID, { description: "The action." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "What is to be done." })
  @IsOptional()
  @Length(1, 2_000, textWords)
  @VisibleText()
  text?: string | null;

  @Field(() => ID, { nullable: true, description: "The person who does it; null for nobody." })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: "The agency that does it; null for none." })
  @IsOptional()
  @Length(1, 200, agencyWords)
  agency?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day by which it is to be done." })
  due?: string | null;
}

/** How an action stands. */
@InputType({ description: "How an action stands." })
export class SetActionStatusInput {
  @Field(() => ID, { description: "The action." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ActionStatus, { description: "How it stands." })
  status!: ActionStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Of one that is done or cancelled: since when. Today in London where it is left out.",
  })
  on?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What became of it. One that is cancelled needs it; one that is open has none.",
  })
  @IsOptional()
  @Length(1, 2_000, outcomeWords)
  @VisibleText()
  outcome?: string | null;
}

/** Which action, as it was last seen. */
@InputType({ description: "An action, as it was last seen." })
export class ActionVersionInput {
  @Field(() => ID, { description: "The action." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of an action. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ActionPayload extends definePayload(
  "Action",
  "action",
  Action,
  "The action as it is now, a removed one as it was; null where nothing was changed.",
) {}
