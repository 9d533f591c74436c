import { IsOptional, Max, MaxLength, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { pageDefault, pageMax } from "./page-size";

const sizeWords = { message: `A page has 1 to ${pageMax} rows.` };
/** Longer than a cursor over the longest text that a list is sorted by. */
const cursorWords = { message: "This is not a cursor of this list. Leave it out for the first page." };
const cursorLengthMax = 8_000;

/** Which page of a list is asked for: the arguments that every list has. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `Rows of the page, from the list's beginning or after a cursor: ${pageMax} at most, ${pageDefault} unless said.`,
  })
  @IsOptional()
  @Min(1, sizeWords)
  @Max(pageMax, sizeWords)
  first?: number | null;

  @Field(() => String, { nullable: true, description: "`endCursor` of the page before. Goes with `first`." })
  @IsOptional()
  @MaxLength(cursorLengthMax, cursorWords)
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Rows of the page, up to the list's end or before a cursor: ${pageMax} at most. They come in the list's order.`,
  })
  @IsOptional()
  @Min(1, sizeWords)
  @Max(pageMax, sizeWords)
  last?: number | null;

  @Field(() => String, { nullable: true, description: "`startCursor` of the page after. Goes with `last`." })
  @IsOptional()
  @MaxLength(cursorLengthMax, cursorWords)
  before?: string | null;

  sort?: string | null;
  updatedSince?: Date | null;
}
