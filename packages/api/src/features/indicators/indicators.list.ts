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
import { saysSomething } from "./says-something.sql";
import { isShareOfStatement } from "./share-of-statement.sql";
import { standsInRegion } from "./stands-in-region.sql";

/** That a value of the indicator `i`, or both parts of a share, was published; of one body's statements where said. */
const isPublished = (ofBody = ""): string => `exists (
  select from indicator i
  join statement s on s.region_id = i.region_id and s.published_at is not null and ${saysSomething("s")} ${ofBody}
    and (s.indicator_id = i.id
      or (i.unit = 'PERCENT' and i.derivable and s.indicator_id = i.numerator_id and ${isShareOfStatement}))
  where i.region_id = t.region_id and i.id = t.id)`;

/** The first and the last day and the number of areas of what stands of an indicator's values; a share that can be worked out counts. */
const extent = `cross join lateral (
  select min(s.cell_end) as earliest, max(s.cell_end) as latest, count(distinct s.area_id) as areas
  from indicator i
  join statement s on s.region_id = i.region_id and s.published_at is not null
    and (s.indicator_id = i.id
      or (i.unit = 'PERCENT' and i.derivable and s.indicator_id = i.numerator_id and ${isShareOfStatement}))
  join area a on a.region_id = s.region_id and a.id = s.area_id
  where i.region_id = t.region_id and i.id = t.id and ${standsInRegion}
) extent`;

const published = flag(isPublished(), "Only those of which the region has published a value.", "ONLY_WHERE_TRUE");
const publishedBy: Filter<string> = {
  ...equals("", "Only those of which the board with this slug has published a value."),
  where: (slug: string, add: AddValue) =>
    isPublished(
      `and s.body_id = (select b.id from body b where b.region_id = t.region_id and b.slug = ${add(slug, "text")})`,
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
    latest: [nullable(joined(extent, day("extent.latest"))), text("t.title")],
    areas: [joined(extent, whole("extent.areas")), text("t.title")],
  },
  sort: "position",
  columns: {
    code: text("t.code"),
    indicator: text("t.title"),
    theme: inWords("t.theme", themeInWords),
    unit: inWords("t.unit", unitWords),
    kind: inWords("t.kind", indicatorKindWords),
    polarity: inWords("t.polarity", polarityWords),
    earliest: joined(extent, day("extent.earliest")),
    latest: joined(extent, day("extent.latest")),
    areas: joined(extent, whole("extent.areas")),
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
