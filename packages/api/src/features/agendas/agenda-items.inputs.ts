import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel } from "../../graphql/plain-label";
import { definePayload } from "../../graphql/user-errors";
import { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import { ItemPurpose } from "./agenda.words";
import { ItemContent, ItemText, titleWords } from "./item-content";

/** Items of one agenda at the most. */
export const agendaItemsMax = 100;
const itemsMaxWords = { message: `An agenda has ${agendaItemsMax} items at the most.` };

/** A new item of an agenda. */
@InputType({ description: "A new item of an agenda." })
export class AddAgendaItemInput extends ItemContent {
  @Field(() => ID, { description: "The meeting, which is not cancelled." })
  meeting!: string;

  @Field(() => String, { description: "What it is about, 1 to 200 characters." })
  @Length(1, 200, titleWords)
  @PlainLabel()
  title!: string;

  @Field(() => ItemPurpose, { description: "What it is there for." })
  purpose!: ItemPurpose;

  @Field(() => String, { nullable: true, description: "What there is to say about it before the meeting." })
  @ItemText("A note", 5_000)
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The item that it follows; null puts it first, and left out it is the last.",
  })
  @IsOptional()
  after?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of an item is to be different. */
@InputType({ description: "What of an item is to be different; what is left out stays." })
export class ChangeAgendaItemInput extends ItemContent {
  @Field(() => ID, { description: "The item." })
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

  @Field(() => String, {
    nullable: true,
    description: "What there is to say about it before the meeting; null takes it away.",
  })
  @ItemText("A note", 5_000)
  note?: string | null;
}

/** Which item, as it was last seen. */
@InputType({ description: "An item of an agenda, as it was last seen." })
export class AgendaItemVersionInput {
  @Field(() => ID, { description: "The item." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** In which order the items of an agenda stand. */
@InputType({ description: "In which order the items of an agenda stand." })
export class OrderAgendaInput {
  @Field(() => ID, { description: "The meeting." })
  meeting!: string;

  @Field(() => [ID], {
    description: "The items in the order in which they were seen; refused with CONFLICT where they no longer stand so.",
  })
  @ArrayMaxSize(agendaItemsMax, itemsMaxWords)
  expectedItems!: string[];

  @Field(() => [ID], { description: "Every item of the agenda once, in order." })
  @ArrayMaxSize(agendaItemsMax, itemsMaxWords)
  items!: string[];
}

/** On which agenda the standing items of the group are to be. */
@InputType({ description: "On which agenda the standing items of its group are to be." })
export class AddStandingItemsInput {
  @Field(() => ID, { description: "The meeting, which is not cancelled." })
  meeting!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What a client gets of a change of an item. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class AgendaItemPayload extends definePayload(
  "AgendaItem",
  "item",
  AgendaItem,
  "The item as it is now, a removed one as it was; null where nothing was changed.",
) {}

/** What a client gets of a change of an agenda as a whole. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class AgendaPayload extends definePayload(
  "Agenda",
  "meeting",
  Meeting,
  "The meeting with its agenda as it is now; null where nothing was changed.",
) {}
