import type { GraphQLResolveInfo } from "graphql";
import { Args, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { CountsAs } from "../../graphql/counts-as";
import type { Loaders } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { areasOfRegionLoader } from "../areas";
import { Board } from "../bodies";
import { detailFor, IndicatorComparison } from "../comparisons";
import { Indicator } from "../indicators";
import { Region } from "../regions";
import { overviewOfRegion } from "./find-overviews";
import { AreaOverviewArguments, BoardOverviewArguments, RegionOverviewArguments } from "./overviews.inputs";
import { boardOverviewsLoader, overviewsLoader } from "./overviews.loaders";
import { PublishedCounts, publishedCountsLoader } from "./published-counts";

/** As how many rows an overview counts within a list: those of a list of boards would be worked out board by board. */
const overviewCountsAs = 250;
/** Those of a list of indicators are worked out together. */
const indicatorCountsAs = 8;

/** What a board's indicators say. */
@Resolver(() => Board)
export class BoardOverviewsResolver {
  @CountsAs(overviewCountsAs)
  @FieldResolver(() => [IndicatorComparison], {
    description:
      "Indicators with published totals of the board’s own area, each over its last periods, with the verdicts against England, the regions and its statistical neighbours; one series each. Those that tell most first, by the periods that they were published for; of `codes` in their order.",
  })
  indicatorOverview(
    @Root() { regionId, id: bodyId }: Board,
    @Args(() => BoardOverviewArguments) args: BoardOverviewArguments,
    @Loading() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IndicatorComparison[]> {
    const wanted = { ...args, detail: detailFor(info) };
    return loaders.get(boardOverviewsLoader).load({ regionId, bodyId, wanted });
  }

  @FieldResolver(() => PublishedCounts, { description: "How much it has published, about any area." })
  publishedCounts(@Root() board: Board, @Loading() loaders: Loaders): Promise<PublishedCounts> {
    return loaders.get(publishedCountsLoader).load(board);
  }
}

/** What the boards of a region say, side by side. */
@Resolver(() => Region)
export class RegionOverviewsResolver {
  @CountsAs(overviewCountsAs)
  @FieldResolver(() => [IndicatorComparison], {
    description:
      "All boards side by side, with England and the regions: indicators each for the last period for which any board has published a total, in the catalogue’s order; of `codes` in theirs.",
  })
  async indicatorOverview(
    @Root() { regionId }: Region,
    @Args(() => RegionOverviewArguments) args: RegionOverviewArguments,
    @Loading() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IndicatorComparison[]> {
    const areas = await loaders.get(areasOfRegionLoader).load(regionId);
    return overviewOfRegion(loaders.read, areas, regionId, { ...args, detail: detailFor(info) });
  }
}

/** How one indicator stands in a board's area. */
@Resolver(() => Indicator)
export class IndicatorOverviewsResolver {
  @CountsAs(indicatorCountsAs)
  @FieldResolver(() => IndicatorComparison, {
    nullable: true,
    description:
      "How it stands in a board’s own area: one series over the last periods, or one for each category of a breakdown, with the verdicts against England, the regions and its statistical neighbours. Null where no total was published of the area, for a breakdown that it has not, and of rates for what is no count.",
  })
  overview(
    @Root() indicator: Indicator,
    @Args(() => AreaOverviewArguments) args: AreaOverviewArguments,
    @Loading() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IndicatorComparison | null> {
    return loaders.get(overviewsLoader).load({ indicator, ...args, detail: detailFor(info) });
  }
}
