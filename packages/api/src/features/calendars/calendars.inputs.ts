import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion } from "../../graphql/change-fields";
import { definePayload } from "../../graphql/user-errors";
import { CalendarFeed } from "./calendar-feed.entity";

/** Of which meetings a calendar is. */
@InputType({
  description: "Of which meetings a calendar is: a body’s, or without one those of the groups that the viewer sits on.",
})
export class OpenCalendarFeedInput {
  @Field(() => ID, { nullable: true, description: "The board or joint body: its id, or its slug." })
  @IsOptional()
  @Length(1, 200, { message: "Say which body." })
  body?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Where no body is named: the region whose groups they are, its id or its slug. It may be left out by whoever has one.",
  })
  @IsOptional()
  @Length(1, 200, { message: "Say which region." })
  region?: string | null;
}

/** Which calendar, as it was last seen. */
@InputType({ description: "A calendar, as it was last seen." })
export class CalendarFeedVersionInput {
  @Field(() => ID, { description: "The calendar." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a calendar. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class CalendarFeedPayload extends definePayload(
  "CalendarFeed",
  "calendarFeed",
  CalendarFeed,
  "The calendar as it is now, a closed one as it was; null where nothing was changed.",
) {}
