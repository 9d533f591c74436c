import { parsePeriod, periodOf, type PeriodKind } from "@panboard/shared";
import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildRegionalLoader } from "../../graphql/loaders";
import type { PeriodView } from "../../graphql/period-view";
import { Breakdown, Category, IndicatorBreakdown } from "./breakdown.entity";
import { Indicator } from "./indicator.entity";
import { Measure } from "./measure";
import { isShareOfStatement } from "./share-of-statement.sql";
import { standsInRegion } from "./stands-in-region.sql";

const rowsMax = 10_000;

/** Indicators by id. */
export function indicatorsLoader(read: Read): DataLoader<string, Indicator | undefined> {
  return buildRegionalLoader(read, Indicator);
}

/** The breakdowns that each indicator may be stated by. */
export function breakdownsOfIndicatorsLoader(read: Read): DataLoader<string, Breakdown[]> {
  return new DataLoader(async (indicatorIds) => {
    const pairs = await read
      .repo(IndicatorBreakdown)
      .list({ where: { indicatorId: [...indicatorIds] }, orderBy: ["indicatorId"], limit: rowsMax });
    const wanted = [...new Set(pairs.map(({ breakdownId }) => breakdownId))];
    const rows = await read.repo(Breakdown).list({ where: { id: wanted }, orderBy: ["title"], limit: rowsMax });
    return indicatorIds.map((id) =>
      rows.filter((row) => pairs.some((pair) => pair.indicatorId === id && pair.breakdownId === row.id)),
    );
  });
}

/** The categories of each breakdown, in its order. */
export function categoriesOfBreakdownsLoader(read: Read): DataLoader<string, Category[]> {
  return new DataLoader(async (breakdownIds) => {
    const rows = await read
      .repo(Category)
      .list({ where: { breakdownId: [...breakdownIds] }, orderBy: ["position"], limit: rowsMax });
    return breakdownIds.map((id) => rows.filter(({ breakdownId }) => breakdownId === id));
  });
}

/** Where and when values of an indicator have been published. */
export interface PublishedExtent {
  readonly periods: readonly PeriodView[];
  readonly areaIds: readonly string[];
  /** Whether a total is among them. */
  readonly hasTotals: boolean;
  /** The breakdowns of which a category is among them. */
  readonly breakdownIds: readonly string[];
}

/**
 * What the rates or values of each indicator have been published for in the region: by a statement of its own, by one of
 * its printed rate where rates are asked for, and where both parts of a share are stored. What does not stand, such as a
 * board's number about England that was not chosen, or what was withdrawn, counts for nothing. A snapshot's periods are
 * dates.
 */
const extentSql = `
with source as (
  select i.region_id, i.id, i.id as indicator_id, false as is_share from indicator i where i.id = any ($1::uuid[])
  union all
  select i.region_id, i.id, printed.id, false
  from indicator i join indicator printed on printed.region_id = i.region_id and printed.rate_of_id = i.id
  where i.id = any ($1::uuid[]) and $2 = 'RATE'
  union all
  select i.region_id, i.id, i.numerator_id, true
  from indicator i
  where i.id = any ($1::uuid[]) and $2 = 'VALUE' and i.unit = 'PERCENT' and i.derivable and i.numerator_id is not null
)
select i.id as "indicatorId", case when i.kind = 'SNAPSHOT' then 'DATE' else s.period_kind end as kind,
       s.cell_end as "end", array_agg(distinct s.area_id) as "areaIds", bool_or(s.category_id is null) as "hasTotals",
       coalesce(array_agg(distinct part.breakdown_id) filter (where part.breakdown_id is not null), '{}') as "breakdownIds"
from source
join indicator i on i.region_id = source.region_id and i.id = source.id
join statement s on s.region_id = i.region_id and s.indicator_id = source.indicator_id and s.published_at is not null
join area a on a.region_id = s.region_id and a.id = s.area_id
left join category part on part.region_id = s.region_id and part.id = s.category_id
where (not source.is_share or (${isShareOfStatement})) and ${standsInRegion}
group by 1, 2, 3 order by s.cell_end, min(s.cell_start) desc`;

/** What the values of each indicator have been published for. */
export const publishedValuesLoader = (read: Read): ExtentLoader => buildExtentLoader(read, Measure.VALUE);

/** What the rates of each count have been published for. */
export const publishedRatesLoader = (read: Read): ExtentLoader => buildExtentLoader(read, Measure.RATE);

type ExtentLoader = DataLoader<string, PublishedExtent>;

function buildExtentLoader(read: Read, measure: Measure): ExtentLoader {
  return new DataLoader(async (indicatorIds) => {
    const rows = await read.rows<{
      indicatorId: string;
      kind: PeriodKind;
      end: string;
      areaIds: string[];
      hasTotals: boolean;
      breakdownIds: string[];
    }>("published extent", extentSql, [[...indicatorIds], measure]);
    return indicatorIds.map((id) => {
      const own = rows.filter(({ indicatorId }) => indicatorId === id);
      const areaIds = [...new Set(own.flatMap((row) => row.areaIds))];
      const periods = own.map(({ kind, end }) => (kind === "DATE" ? parsePeriod(end) : periodOf(kind, end)));
      const breakdownIds = [...new Set(own.flatMap((row) => row.breakdownIds))];
      return { periods, areaIds, hasTotals: own.some((row) => row.hasTotals), breakdownIds };
    });
  });
}
