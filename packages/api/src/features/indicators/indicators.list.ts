import { indicatorKindWords, indicatorListWords, polarityWords, themeInWords, unitWords } from "@panboard/shared";
import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import type { AddValue } from "../../db/list-reader";
import { day, joined, nullable, text, whole } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { defineList } from "../../graphql/lists/define-list";
import { contains, equals, type Filter, flag } from "../../graphql/lists/filters";
import { ofRegion } from "../../graphql/lists/owners";
import { Indicator } from "./indicator.entity";
import { extentOfIndicator } from "./published-extent.sql";

/** That a value of the indicator, or both parts of a share, was published; by one body where said. */
const isPublished = (byBody = ""): string => `exists (
  select from published_extent e
  where e.region_id = t.region_id and e.indicator_id = t.id and e.latest is not null ${byBody})`;

const published = flag(isPublished(), "Only those of which the region has published a value.", "ONLY_WHERE_TRUE");
const publishedBy: Filter<string> = {
  ...equals("", "Only those of which the board with this slug has published a value."),
  where: (slug: string, add: AddValue) =>
    isPublished(
      `and e.body_id = (select b.id from body b where b.region_id = t.region_id and b.slug = ${add(slug, "text")})`,
    ),
};

/** The catalogue of a region in its own order. */
export const indicatorList = defineList(Indicator, {
  name: "indicators",
  words: indicatorListWords,
  of: ofRegion,
  filters: {
    theme: equals("t.theme", "Theme of the outcomes framework, such as `the-child`."),
    search: contains("concat_ws(e'\\n', t.title, t.code, t.definition)", "Words in the title, code or definition."),
    published,
    publishedBy,
  },
  sorts: {
    position: [whole("t.position")],
    indicator: [text("t.title")],
    theme: [text("t.theme"), text("t.title")],
    latest: [nullable(joined(extentOfIndicator, day("extent.latest"))), text("t.title")],
    areas: [joined(extentOfIndicator, whole("extent.areas")), text("t.title")],
  },
  sort: "position",
  columns: {
    code: text("t.code"),
    indicator: text("t.title"),
    theme: inWords("t.theme", themeInWords),
    unit: inWords("t.unit", unitWords),
    kind: inWords("t.kind", indicatorKindWords),
    polarity: inWords("t.polarity", polarityWords),
    earliest: joined(extentOfIndicator, day("extent.earliest")),
    latest: joined(extentOfIndicator, day("extent.latest")),
    areas: joined(extentOfIndicator, whole("extent.areas")),
  },
});

/** Filters and page of the catalogue's list, and of which region. */
@ArgsType()
export class IndicatorArguments extends indicatorList.Args {
  @Field(() => String, { nullable: true, description: "Slug of the region, for a viewer of several." })
  @IsOptional()
  @MaxLength(100)
  region?: string | null;
}
