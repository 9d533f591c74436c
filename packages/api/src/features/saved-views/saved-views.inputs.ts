import { IsOptional, Length, Matches, MaxLength } from "class-validator";
import { ArgsType, Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { SavedView } from "./saved-view.entity";

const bodyWords = "The board or joint body whose list it is: its id, or its slug.";
const regionWords = "The region whose list it is, where no body is named: its id, or its slug.";
const listWords = { message: "A list’s name has small letters and hyphens, such as partners." };
const listPattern = /^[a-z][a-z-]{0,49}$/;
const nameWords = { message: "A name has 1 to 80 characters." };
const queryMax = 2000;
const queryWords = { message: `A view’s filters have up to ${queryMax} characters. Use fewer words.` };

/** Which list's views, and at which place. */
@ArgsType()
export class SavedViewArguments {
  @Field(() => String, { description: "Name of the list, such as `partners`." })
  @Matches(listPattern, listWords)
  list!: string;

  @Field(() => ID, { nullable: true, description: bodyWords })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: regionWords })
  region?: string | null;
}

/** A view that is new. */
@InputType({ description: "Filters and sort of a list that are to be kept under a name." })
export class SaveViewInput {
  @Field(() => String, { description: "Name of the list, such as `partners`." })
  @Matches(listPattern, listWords)
  list!: string;

  @Field(() => ID, { nullable: true, description: bodyWords })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: regionWords })
  region?: string | null;

  @Field(() => String, { description: "What the view is called." })
  @Length(1, 80, nameWords)
  @PlainLabel()
  name!: string;

  @Field(() => String, { description: "Filters and sort as an address holds them, without the page." })
  @MaxLength(queryMax, queryWords)
  query!: string;

  @Field(() => Boolean, { description: "Whether everybody who reads the body’s own records is shown it there." })
  isShared!: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a view is to be different. */
@InputType({ description: "What of a view is to be different; what is left out stays." })
export class ChangeViewInput {
  @Field(() => ID, { description: "The view." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "What it is called." })
  @IsOptional()
  @Length(1, 80, nameWords)
  @PlainLabel()
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Filters and sort, without the page." })
  @IsOptional()
  @MaxLength(queryMax, queryWords)
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is shared with the body whose list it is of." })
  isShared?: boolean | null;
}

/** Which view, as it was last seen. */
@InputType({ description: "A view, as it was last seen." })
export class SavedViewVersionInput {
  @Field(() => ID, { description: "The view." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a view. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class SavedViewPayload extends definePayload(
  "SavedView",
  "savedView",
  SavedView,
  "The view as it is now, a removed one as it was; null where nothing was changed.",
) {}
