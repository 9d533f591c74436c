import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { PeriodLabelScalar } from "../../graphql/scalars";
import { Measure } from "../indicators";
import { PeriodLength } from "./comparison.types";

/** Areas of one comparison at the most. */
export const areasMax = 200;

/** Points of one answer at the most: series times periods. */
export const pointsMax = 20_000;

/** What to compare. */
@InputType({
  description: `What to compare: at most ${pointsMax.toLocaleString("en-GB")} values, series times periods.`,
})
export class CompareIndicatorInput {
  @Field(() => String, { description: "Code of the indicator, such as `cp_plans`." })
  @MaxLength(100)
  code!: string;

  @Field(() => [String], {
    nullable: true,
    description: `Areas by slug, ONS or DfE code, comparators included; at most ${areasMax}. By default all boards of the region.`,
  })
  @IsOptional()
  @ArrayMinSize(1, { message: "Name at least one area, or leave it out for all boards" })
  @ArrayMaxSize(areasMax, { message: `Name at most ${areasMax} areas` })
  @MaxLength(100, { each: true, message: "Each name of an area has 100 characters or fewer" })
  areas?: string[] | null;

  @Field(() => PeriodLabelScalar, { description: "A date, or a period, which counts as its first day. Included." })
  from!: string;

  @Field(() => PeriodLabelScalar, { description: "A date, or a period, which counts as its last day. Included." })
  to!: string;

  @Field(() => Measure, { defaultValue: Measure.VALUE, description: "Values as stated, or rates." })
  measure!: Measure;

  @Field(() => PeriodLength, {
    nullable: true,
    description:
      "Length of the periods. Of a snapshot: the last day of every such period; without it, the days for which a value, or the reason for none, is published. Of a flow: by default the longest in which these areas have a value published within the dates.",
  })
  periodKind?: PeriodLength | null;

  @Field(() => String, { nullable: true, description: "Code of a breakdown: one series for each category." })
  @IsOptional()
  @MaxLength(100)
  breakdown?: string | null;

  @Field(() => String, { nullable: true, description: "Code of one category of the breakdown." })
  @IsOptional()
  @MaxLength(100)
  category?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Slug of the region, for a viewer of several. By default the viewer's.",
  })
  @IsOptional()
  @MaxLength(100)
  region?: string | null;
}
