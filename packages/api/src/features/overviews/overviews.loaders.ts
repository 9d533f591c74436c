import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import { type Loaders, readInGroups } from "../../graphql/loaders";
import { AreaKind, areasOfRegionLoader } from "../areas";
import type { FigureDetail, IndicatorComparison } from "../comparisons";
import type { Indicator, Measure } from "../indicators";
import { overviewOfBoard, type WantedOfBoard } from "./find-overviews";

/** One indicator's overview of a board's area. */
export interface AskedOverview {
  readonly indicator: Pick<Indicator, "regionId" | "id">;
  /** Slug of the area. */
  readonly area: string;
  readonly measure: Measure;
  readonly periods: number;
  /** Code of a breakdown, for a series a category. */
  readonly breakdown?: string | null;
  readonly detail: FigureDetail;
}

function groupOf({ indicator, area, measure, periods, breakdown, detail }: AskedOverview): string {
  return JSON.stringify([indicator.regionId, area, measure, periods, breakdown ?? null, detail]);
}

/** Overviews of indicators, all that are asked of one area in one go; null where nothing was published of it. */
export function overviewsLoader(
  read: Read,
  loaders: Loaders,
): DataLoader<AskedOverview, IndicatorComparison | null, string> {
  const areasOf = loaders.get(areasOfRegionLoader);
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

/** Of which board an overview is asked, and how. */
export interface AskedOfBoard {
  readonly regionId: string;
  readonly bodyId: string;
  readonly wanted: WantedOfBoard;
}

/** Boards whose overviews one answer may hold; all boards side by side are a region's overview. */
const boardsMax = 10;

/** Overviews of boards, each in statements of its own. */
export function boardOverviewsLoader(
  read: Read,
  loaders: Loaders,
): DataLoader<AskedOfBoard, IndicatorComparison[], string> {
  const areasOf = loaders.get(areasOfRegionLoader);
  return new DataLoader(
    async (all) => {
      if (all.length > boardsMax) {
        const words = `Ask for the overviews of at most ${boardsMax} boards at once, or for that of their region.`;
        throw badInput("indicatorOverview", words);
      }
      return Promise.all(
        all.map(async ({ regionId, bodyId, wanted }) => {
          const areas = await areasOf.load(regionId);
          const own = areas.find((area) => area.kind === AreaKind.LOCAL_AUTHORITY && area.bodyId === bodyId);
          return own ? overviewOfBoard(read, areas, own, wanted) : [];
        }),
      );
    },
    { cacheKeyFn: ({ bodyId, wanted }) => `${bodyId} ${JSON.stringify(wanted)}` },
  );
}
