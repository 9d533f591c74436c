import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { Meeting, MeetingContent } from "../meetings";
import { HolidayRule, plannedDaysMax, RhythmUnit, WeekOfMonth, Weekday } from "./planning.words";

const daysWords = { message: `Choose 1 to ${plannedDaysMax} days.` };
const intervalWords = { message: "A rhythm counts 1 to 12 weeks or months." };

/** Meetings of a group that are new. */
@InputType({ description: "New meetings of a group: of each day one, and all with the same times, place and title." })
export class PlanMeetingsInput extends MeetingContent {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => ID, { description: "The group that meets." })
  group!: string;

  @Field(() => [DateScalar], { description: `The days, ${plannedDaysMax} at the most.` })
  @ArrayMinSize(1, daysWords)
  @ArrayMaxSize(plannedDaysMax, daysWords)
  days!: string[];
}

/** What a client gets of a plan. */
@ObjectType({ description: "What was planned, or why nothing was." })
export class MeetingsPayload extends definePayload(
  "Meetings",
  "meetings",
  Meeting,
  "The new meetings in the order of the days that were sent; null where nothing was planned.",
  { isEdited: false, isList: true },
) {}

/** How often a group meets. */
@InputType({ description: "How often a group meets: a weekday every so many weeks, or of every so many months." })
export class MeetingRhythm {
  @Field(() => RhythmUnit, { description: "What is counted." })
  unit!: RhythmUnit;

  @Field(() => Int, { description: "Every so many of them, 1 to 12." })
  @Min(1, intervalWords)
  @Max(12, intervalWords)
  interval!: number;

  @Field(() => Weekday, { description: "On which weekday." })
  weekday!: Weekday;

  @Field(() => WeekOfMonth, { nullable: true, description: "Of months: which of the weekday’s days." })
  @IsOptional()
  week?: WeekOfMonth | null;
}

/** Which days are suggested. */
@ArgsType()
export class MeetingDaysArguments {
  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { description: "Last day, within 10 years." })
  until!: string;

  @Field(() => MeetingRhythm, { description: "How often." })
  @ValidateNested()
  every!: MeetingRhythm;

  @Field(() => HolidayRule, { defaultValue: HolidayRule.KEEP, description: "What becomes of bank holidays." })
  holidays!: HolidayRule;
}

/** A day on which a group could meet. */
@ObjectType({ description: "A day on which a group could meet." })
export class MeetingDay {
  @Field(() => DateScalar, { description: "The day." })
  date!: string;

  @Field(() => String, { nullable: true, description: "The bank holiday of England that falls on it." })
  holiday!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The bank holiday in whose place it stands." })
  insteadOf!: string | null;
}
