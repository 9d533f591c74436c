import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import { readInGroups } from "../../graphql/loaders";
import { AreaKind, areasOfRegionLoader } from "../areas";
import type { IndicatorComparison } from "../comparisons";
import type { Indicator, Measure } from "../indicators";
import { overviewOfBoard } from "./find-overviews";

/** One indicator's overview of a board's area. */
export interface AskedOverview {
  readonly indicator: Pick<Indicator, "regionId" | "id">;
  /** Slug of the area. */
  readonly area: string;
  readonly measure: Measure;
  readonly periods: number;
  /** Code of a breakdown, for a series a category. */
  readonly breakdown?: string | null;
  readonly withStatements: boolean;
}

function groupOf({ indicator, area, measure, periods, breakdown, withStatements }: AskedOverview): string {
  return JSON.stringify([indicator.regionId, area, measure, periods, breakdown ?? null, withStatements]);
}

/** Overviews of indicators, all that are asked of one area in one go; null where nothing was published of it. */
export function overviewsLoader(read: Read): DataLoader<AskedOverview, IndicatorComparison | null, string> {
  const areasOf = areasOfRegionLoader(read);
  return new DataLoader(
    (all) =>
      readInGroups(all, groupOf, async (group) => {
        const [{ indicator, area, ...wanted }] = group as [AskedOverview, ...AskedOverview[]];
        const areas = await areasOf.load(indicator.regionId);
        const own = areas.find(({ kind, slug }) => kind === AreaKind.LOCAL_AUTHORITY && slug === area);
        if (!own?.bodyId) throw badInput("area", `"${area}" is not the area of a board of the region.`);
        const ids = group.map((asked) => asked.indicator.id);
        const found = await overviewOfBoard(read, areas, own, { ...wanted, ids, first: ids.length });
        const byId = new Map(found.map((comparison) => [comparison.indicatorId, comparison]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cacheKeyFn: (asked) => `${asked.indicator.id} ${groupOf(asked)}` },
  );
}
