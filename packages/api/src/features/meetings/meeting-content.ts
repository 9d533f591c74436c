import { buildMessage, IsOptional, Length, Matches, ValidateBy } from "class-validator";
import { Field, InputType } from "type-graphql";
import { PlainLabel } from "../../graphql/plain-label";

/** A time by the 24 hour clock. */
export const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
/** What is told of another one. */
export const timeWords = { message: "Write the time by the 24 hour clock, such as 09:30." };

/** A rule of an input’s address: one that begins with https and that a browser understands. */
function HttpsAddress(): PropertyDecorator {
  return ValidateBy({
    name: "httpsAddress",
    validator: {
      validate: (value) => typeof value !== "string" || isHttps(value),
      defaultMessage: buildMessage(() => "Enter an address that begins with https://."),
    },
  });
}

function isHttps(text: string): boolean {
  // A parser drops line breaks and tabs: what is kept has none.
  if (!/^https:\/\/[^\s\p{Cc}\p{Cf}]+$/iu.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

/** What a meeting says besides its group and day. */
@InputType("MeetingContent", { description: "What a meeting says besides its group and day." })
export abstract class MeetingContent {
  @Field(() => String, {
    nullable: true,
    description: "What it is called besides its group and day, such as `Development day`.",
  })
  @IsOptional()
  @Length(1, 200, { message: "A title has 1 to 200 characters." })
  @PlainLabel()
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When it starts, by the 24 hour clock in London: `09:30`. Without it the meeting takes its whole day.",
  })
  @IsOptional()
  @Matches(timePattern, timeWords)
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: "When it ends, by the 24 hour clock in London." })
  @IsOptional()
  @Matches(timePattern, timeWords)
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held." })
  @IsOptional()
  @Length(1, 300, { message: "A place has 1 to 300 characters." })
  @PlainLabel()
  place?: string | null;

  @Field(() => String, { nullable: true, description: "The https address under which it is joined online." })
  @IsOptional()
  @Length(1, 2_000, { message: "An address has 1 to 2,000 characters." })
  @HttpsAddress()
  link?: string | null;
}

/** What an input says of a meeting, as it is stored: what is left out stays undefined. */
export function contentOf({ title, startsAt, endsAt, place, link }: MeetingContent): MeetingContent {
  return { title: trimmed(title), startsAt, endsAt, place: trimmed(place), link } as MeetingContent;
}

function trimmed(text: string | null | undefined): string | null | undefined {
  return text === null ? null : text?.trim();
}
