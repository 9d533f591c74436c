import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { Measure } from "../indicators";

/** Indicators of one overview at the most. */
const indicatorsMax = 50;
/** Periods that an overview of a board goes back at the most: ten years of quarters. */
const periodsMax = 40;

const tooMany = { message: `Ask for 1 to ${indicatorsMax} indicators` };
const tooLong = { message: `Ask for 1 to ${periodsMax} periods` };
const periodsWords = `Periods at the most, 1 to ${periodsMax}: those of the latest value’s length that end with it. Of a snapshot the ends of such periods, where its last dates follow each other so; else its last dates.`;
const measureWords = "Values as stated, or the rates of counts.";

/** Of which board's area, and how far back. */
@ArgsType()
export class AreaOverviewArguments {
  @Field(() => String, { description: "Slug of a board’s own area, such as `cheshire-east`." })
  @MaxLength(100)
  area!: string;

  @Field(() => Int, { defaultValue: 8, description: periodsWords })
  @Min(1, tooLong)
  @Max(periodsMax, tooLong)
  periods!: number;

  @Field(() => Measure, { defaultValue: Measure.VALUE, description: measureWords })
  measure!: Measure;

  @Field(() => String, { nullable: true, description: "Code of a breakdown: one series for each of its categories." })
  @IsOptional()
  @MaxLength(100)
  breakdown?: string | null;
}

/** Which indicators, and how many. */
@ArgsType()
abstract class OverviewArguments {
  @Field(() => [String], {
    nullable: true,
    description: `Codes of indicators, at most ${indicatorsMax}; what is no code of the catalogue is left out.`,
  })
  @IsOptional()
  @ArrayMaxSize(indicatorsMax, { message: `Name at most ${indicatorsMax} indicators` })
  @MaxLength(100, { each: true, message: "Each code has 100 characters or fewer" })
  codes?: string[] | null;

  @Field(() => Int, { defaultValue: 30, description: `Indicators at the most, 1 to ${indicatorsMax}.` })
  @Min(1, tooMany)
  @Max(indicatorsMax, tooMany)
  first!: number;

  @Field(() => Measure, { defaultValue: Measure.VALUE, description: measureWords })
  measure!: Measure;
}

/** How far an overview of a board goes back. */
@ArgsType()
export class BoardOverviewArguments extends OverviewArguments {
  @Field(() => Int, { defaultValue: 8, description: periodsWords })
  @Min(1, tooLong)
  @Max(periodsMax, tooLong)
  periods!: number;
}

/** Of one theme, or of all. */
@ArgsType()
export class RegionOverviewArguments extends OverviewArguments {
  @Field(() => String, { nullable: true, description: "Theme of the outcomes framework, such as `the-child`." })
  @IsOptional()
  @MaxLength(100)
  theme?: string | null;
}
