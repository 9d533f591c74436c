import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { pageDefault, pageMax } from "../../graphql/pages";

/** Filters and page of the catalogue's list. */
@ArgsType()
export class ListIndicatorsArgs {
  @Field(() => String, { nullable: true, description: "Theme of the outcomes framework, such as `the-child`." })
  @IsOptional()
  @MaxLength(100)
  theme?: string | null;

  @Field(() => String, { nullable: true, description: "Text in the title, code or definition." })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those of which the region has published a value." })
  published?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Only those of which the board with this slug has published a value.",
  })
  @IsOptional()
  @MaxLength(100)
  publishedBy?: string | null;

  @Field(() => String, { nullable: true, description: "Slug of the region, for a viewer of several." })
  @IsOptional()
  @MaxLength(100)
  region?: string | null;

  @Field(() => Int, { defaultValue: pageDefault, description: `Rows of a page, ${pageMax} at most.` })
  first!: number;

  @Field(() => String, { nullable: true, description: "`endCursor` of the page before." })
  @IsOptional()
  @MaxLength(200)
  after?: string | null;
}
