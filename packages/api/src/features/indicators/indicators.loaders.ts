import { parsePeriod, periodOf, type PeriodKind } from "@panboard/shared";
import DataLoader from "dataloader";
import type { Scope } from "../../db/scope";
import { buildRowLoader } from "../../graphql/loaders";
import type { PeriodView } from "../../graphql/period-view";
import { Breakdown, Category, IndicatorBreakdown } from "./breakdown.entity";
import { Indicator } from "./indicator.entity";

const rowsMax = 10_000;

/** Indicators by id. */
export function indicatorsLoader(scope: Scope): DataLoader<string, Indicator | undefined> {
  return buildRowLoader(scope, Indicator);
}

/** The breakdowns that each indicator may be stated by. */
export function breakdownsOfIndicatorsLoader(scope: Scope): DataLoader<string, Breakdown[]> {
  return new DataLoader(async (indicatorIds) => {
    const pairs = await scope
      .repo(IndicatorBreakdown)
      .list({ where: { indicatorId: [...indicatorIds] }, orderBy: ["indicatorId"], limit: rowsMax });
    const wanted = [...new Set(pairs.map(({ breakdownId }) => breakdownId))];
    const rows = await scope.repo(Breakdown).list({ where: { id: wanted }, orderBy: ["title"], limit: rowsMax });
    return indicatorIds.map((id) =>
      rows.filter((row) => pairs.some((pair) => pair.indicatorId === id && pair.breakdownId === row.id)),
    );
  });
}

/** The categories of each breakdown, in its order. */
export function categoriesOfBreakdownsLoader(scope: Scope): DataLoader<string, Category[]> {
  return new DataLoader(async (breakdownIds) => {
    const rows = await scope
      .repo(Category)
      .list({ where: { breakdownId: [...breakdownIds] }, orderBy: ["position"], limit: rowsMax });
    return breakdownIds.map((id) => rows.filter(({ breakdownId }) => breakdownId === id));
  });
}

/** Where and when values of an indicator have been published. */
export interface PublishedExtent {
  readonly periods: readonly PeriodView[];
  readonly areaIds: readonly string[];
}

/** What each indicator has been published for in the region. A snapshot's periods are dates. */
export function publishedExtentLoader(scope: Scope): DataLoader<string, PublishedExtent> {
  return new DataLoader(async (indicatorIds) => {
    const rows = await scope.rows<{
      indicatorId: string;
      kind: PeriodKind;
      end: string;
      areaIds: string[];
    }>(
      "published extent",
      `select s.indicator_id as "indicatorId", case when i.kind = 'SNAPSHOT' then 'DATE' else s.period_kind end as kind,
              s.cell_end as "end", array_agg(distinct s.area_id) as "areaIds"
       from statement s join indicator i on i.region_id = s.region_id and i.id = s.indicator_id
       where s.indicator_id = any ($1::uuid[]) and s.published_at is not null
       group by 1, 2, 3 order by s.cell_end, min(s.cell_start) desc`,
      [[...indicatorIds]],
    );
    return indicatorIds.map((id) => {
      const own = rows.filter(({ indicatorId }) => indicatorId === id);
      const areaIds = [...new Set(own.flatMap((row) => row.areaIds))];
      const periods = own.map(({ kind, end }) => (kind === "DATE" ? parsePeriod(end) : periodOf(kind, end)));
      return { periods, areaIds };
    });
  });
}
