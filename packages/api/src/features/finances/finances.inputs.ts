import { ArrayMaxSize, IsOptional, Length, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { FinancialYearScalar } from "../../graphql/scalars";

/** Boards of one comparison at the most. */
const boardsMax = 200;
/** Years of one comparison at the most. */
export const yearsMax = 20;

/** What is compared: boards of a region, over years. */
@InputType({ description: "Which boards and years are put side by side, from what the boards have published." })
export class CompareFinancesInput {
  @Field(() => String, { nullable: true, description: "Slug of the region, for a viewer of several." })
  @IsOptional()
  @MaxLength(100)
  region?: string | null;

  @Field(() => [String], { nullable: true, description: "Slugs of boards; all of the region where it is left out." })
  @IsOptional()
  @ArrayMaxSize(boardsMax, { message: `Name at most ${boardsMax} boards.` })
  @MaxLength(100, { each: true, message: "A slug has 100 characters or fewer." })
  boards?: string[] | null;

  @Field(() => [FinancialYearScalar], {
    nullable: true,
    description:
      "The years, at most 20; where they are left out, all that any of the boards has published, the latest ten at the most.",
  })
  @IsOptional()
  @ArrayMaxSize(yearsMax, { message: `Name at most ${yearsMax} years.` })
  years?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Only what this agency pays: its id, its slug, or its ODS code or URN. Totals stay those of all payers.",
  })
  @IsOptional()
  @Length(1, 200, { message: "Say which agency." })
  agency?: string | null;
}
