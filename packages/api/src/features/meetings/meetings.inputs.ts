import { IsOptional, Matches } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion } from "../../graphql/change-fields";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { ReasonText } from "../statements";
import { Meeting } from "./meeting.entity";
import { MeetingContent, timePattern, timeWords } from "./meeting-content";

/** What of a meeting is to be different. */
@InputType({ description: "What of a meeting is to be different; what is left out stays, null takes it away." })
export class ChangeMeetingInput extends MeetingContent {
  @Field(() => ID, { description: "The meeting." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** To which day a meeting is moved, and why. */
@InputType({ description: "To which day a meeting is moved, and why. Times that are left out stay." })
export class MoveMeetingInput {
  @Field(() => ID, { description: "The meeting." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => DateScalar, { description: "The day on which it is to be held." })
  to!: string;

  @Field(() => String, { nullable: true, description: "When it starts then; null takes the time away." })
  @IsOptional()
  @Matches(timePattern, timeWords)
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: "When it ends then; null takes the time away." })
  @IsOptional()
  @Matches(timePattern, timeWords)
  endsAt?: string | null;

  @Field(() => String, { description: "Why, in 500 characters at the most: people who come are told." })
  @ReasonText()
  reason!: string;
}

/** Which meeting does not take place, and why. */
@InputType({ description: "Which meeting does not take place, and why." })
export class CancelMeetingInput {
  @Field(() => ID, { description: "The meeting." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { description: "Why, in 500 characters at the most: people who come are told." })
  @ReasonText()
  reason!: string;
}

/** Which meeting, as it was last seen. */
@InputType({ description: "A meeting, as it was last seen." })
export class MeetingVersionInput {
  @Field(() => ID, { description: "The meeting." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a meeting. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class MeetingPayload extends definePayload(
  "Meeting",
  "meeting",
  Meeting,
  "The meeting as it is now, a removed one as it was; null where nothing was changed.",
) {}
