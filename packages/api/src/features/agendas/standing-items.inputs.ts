import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { Group } from "../groups";
import { ItemPurpose } from "./agenda.words";
import { ItemContent, titleWords } from "./item-content";
import { StandingItem } from "./standing-item.entity";

/** Standing items of one group at the most. */
export const standingItemsMax = 50;
const itemsMaxWords = { message: `A group has ${standingItemsMax} standing items at the most.` };

/** What a group is always to have on its agendas. */
@InputType({ description: "What a group is always to have on its agendas." })
export class AddStandingItemInput extends ItemContent {
  @Field(() => ID, { description: "The group." })
  group!: string;

  @Field(() => String, { description: "What it is about, 1 to 200 characters." })
  @Length(1, 200, titleWords)
  @PlainLabel()
  title!: string;

  @Field(() => ItemPurpose, { description: "What it is there for." })
  purpose!: ItemPurpose;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a standing item is to be different. */
@InputType({
  description:
    "What of a standing item is to be different; what is left out stays. Agendas that have it stay as they are.",
})
export class ChangeStandingItemInput extends ItemContent {
  @Field(() => ID, { description: "The standing item." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "What it is about, 1 to 200 characters." })
  @IsOptional()
  @Length(1, 200, titleWords)
  @PlainLabel()
  title?: string | null;

  @Field(() => ItemPurpose, { nullable: true, description: "What it is there for." })
  purpose?: ItemPurpose | null;
}

/** Which standing item, as it was last seen. */
@InputType({ description: "A standing item, as it was last seen." })
export class StandingItemVersionInput {
  @Field(() => ID, { description: "The standing item." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** In which order a group's standing items stand. */
@InputType({ description: "In which order a group’s standing items stand." })
export class OrderStandingItemsInput {
  @Field(() => ID, { description: "The group." })
  group!: string;

  @Field(() => [ID], {
    description: "The items in the order in which they were seen; refused with CONFLICT where they no longer stand so.",
  })
  @ArrayMaxSize(standingItemsMax, itemsMaxWords)
  expectedItems!: string[];

  @Field(() => [ID], { description: "Every standing item of the group once, in order." })
  @ArrayMaxSize(standingItemsMax, itemsMaxWords)
  items!: string[];
}

/** What a client gets of a change of a standing item. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class StandingItemPayload extends definePayload(
  "StandingItem",
  "standingItem",
  StandingItem,
  "The standing item as it is now, a removed one as it was; null where nothing was changed.",
) {}

/** What a client gets of standing items in another order. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class StandingItemsPayload extends definePayload(
  "StandingItems",
  "group",
  Group,
  "The group with its standing items as they are now; null where nothing was changed.",
) {}
