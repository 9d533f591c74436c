import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { PlainLabel } from "../../graphql/plain-label";
import { VisibleText } from "../statements";
import { Confidentiality } from "./agenda.words";

/** Seats that one item names as its readers at the most. */
const readersMax = 50;
const presenterWords = { message: "A post has 1 to 200 characters." };
const minutesWords = { message: "An item takes 1 to 600 minutes." };

/** What is told of a title of another length. */
export const titleWords = { message: "A title has 1 to 200 characters." };

/** The rule of a number of minutes, which may be left out. */
export function ItemMinutes(): PropertyDecorator {
  return (target, key) => {
    for (const rule of [IsOptional(), Min(1, minutesWords), Max(600, minutesWords)]) rule(target, key);
  };
}

/** The rules of a text of several lines, which may be left out; `what` begins its sentence, such as `A note`. */
export function ItemText(what: string, max: number): PropertyDecorator {
  const words = { message: `${what} has ${max.toLocaleString("en-GB")} characters at the most.` };
  return (target, key) => {
    for (const rule of [IsOptional(), MaxLength(max, words), VisibleText()]) rule(target, key);
  };
}

/** What an item says besides its title and what it is there for. */
@InputType("ItemContent", { description: "What an item says besides its title and what it is there for." })
export abstract class ItemContent {
  @Field(() => String, { nullable: true, description: "The post that presents it, never a person’s name." })
  @IsOptional()
  @Length(1, 200, presenterWords)
  @PlainLabel()
  presenter?: string | null;

  @Field(() => Int, { nullable: true, description: "How many minutes it is to take, 1 to 600." })
  @ItemMinutes()
  minutes?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is where the voice of children is heard; left out of a new one, it is not.",
  })
  voice?: boolean | null;

  @Field(() => Confidentiality, {
    nullable: true,
    description: "Who reads it; left out of a new item, the board, and of one that was proposed, the group.",
  })
  confidentiality?: Confidentiality | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Of a restricted item: seats of the group whose holders read it besides the board’s officers.",
  })
  @IsOptional()
  @ArrayMaxSize(readersMax, { message: `An item names ${readersMax} seats at the most.` })
  readers?: string[] | null;
}
