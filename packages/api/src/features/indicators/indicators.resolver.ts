import { Arg, Args, Authorized, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Loading, Reading } from "../../graphql/parameters";
import type { Read } from "../../db/read";
import type { Page } from "../../graphql/lists/connection";
import { PeriodView } from "../../graphql/period-view";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Area, areasLoader } from "../areas";
import { homeRegionId } from "../regions";
import { Breakdown, Category } from "./breakdown.entity";
import { findIndicator } from "./find-indicator";
import { Indicator } from "./indicator.entity";
import { IndicatorArguments, indicatorList } from "./indicators.list";
import { Measure } from "./measure";
import {
  breakdownsOfIndicatorsLoader,
  categoriesOfBreakdownsLoader,
  indicatorsLoader,
  publishedRatesLoader,
  publishedValuesLoader,
} from "./indicators.loaders";

const extentLoaderOf = { [Measure.VALUE]: publishedValuesLoader, [Measure.RATE]: publishedRatesLoader } as const;
const measureWords = "Of the values as stated, or of a count’s rates.";

/** The catalogue as a list. */
@Resolver(() => Indicator)
export class CatalogueResolver {
  @Authorized("published:read")
  @Query(() => indicatorList.Connection, {
    description: "The region's catalogue of indicators, in its own order unless sorted otherwise.",
  })
  async indicators(
    @Args(() => IndicatorArguments) args: IndicatorArguments,
    @Reading() read: Read,
    @Loading() loaders: Loaders,
  ): Promise<Page<Indicator>> {
    return indicatorList.page(loaders, await homeRegionId(read, args.region), args);
  }
}

/** One indicator, with its breakdowns and where it was published. */
@Resolver(() => Indicator)
export class IndicatorsResolver {
  @Authorized("published:read")
  @Query(() => Indicator, {
    nullable: true,
    description: "One indicator of the region's catalogue; null for no such code.",
  })
  indicator(
    @Arg("code", () => String) code: string,
    @Arg("region", () => String, { nullable: true }) region: string | null,
    @Reading() read: Read,
  ): Promise<Indicator | undefined> {
    return findIndicator(read, code, region);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: "The count whose printed rate this is." })
  async rateOf(@Root() { rateOfId }: Indicator, @Loading() loaders: Loaders): Promise<Indicator | undefined> {
    return rateOfId ? loaders.get(indicatorsLoader).load(rateOfId) : undefined;
  }

  @FieldResolver(() => [Breakdown], { description: "By what it may be broken down." })
  breakdowns(@Root() { id }: Indicator, @Loading() loaders: Loaders): Promise<Breakdown[]> {
    return loaders.get(breakdownsOfIndicatorsLoader).load(id);
  }

  @FieldResolver(() => [PeriodView], {
    description:
      "Periods for which a value stands that the region has published, oldest first; a share that can be worked out counts.",
  })
  async publishedPeriods(
    @Root() { id }: Indicator,
    @Arg("measure", () => Measure, { defaultValue: Measure.VALUE, description: measureWords }) measure: Measure,
    @Loading() loaders: Loaders,
  ): Promise<readonly PeriodView[]> {
    return (await loaders.get(extentLoaderOf[measure]).load(id)).periods;
  }

  @FieldResolver(() => [Area], {
    description: "Areas of which a value stands that the region has published; a share that can be worked out counts.",
  })
  async publishedAreas(
    @Root() { id }: Indicator,
    @Arg("measure", () => Measure, { defaultValue: Measure.VALUE, description: measureWords }) measure: Measure,
    @Loading() loaders: Loaders,
  ): Promise<Area[]> {
    const { areaIds } = await loaders.get(extentLoaderOf[measure]).load(id);
    const areas = await Promise.all(areaIds.map((areaId) => loadRequired(loaders.get(areasLoader), areaId)));
    return areas.sort((a, b) => a.position - b.position);
  }
}

/** What of an indicator was published: how far, and whether totals, categories, or both. */
@Resolver(() => Indicator)
export class PublishedPartsResolver {
  @FieldResolver(() => PeriodView, {
    nullable: true,
    description: "The last of `publishedPeriods`; null where no value stands that the region has published.",
  })
  async latestPeriod(@Root() { id }: Indicator, @Loading() loaders: Loaders): Promise<PeriodView | null> {
    return (await loaders.get(publishedValuesLoader).load(id)).periods.at(-1) ?? null;
  }

  @FieldResolver(() => Int, { description: "How many areas `publishedAreas` are." })
  async areaCount(@Root() { id }: Indicator, @Loading() loaders: Loaders): Promise<number> {
    return (await loaders.get(publishedValuesLoader).load(id)).areaIds.length;
  }

  @FieldResolver(() => Boolean, { description: "Whether a total is among the values that stand." })
  async publishedTotals(@Root() { id }: Indicator, @Loading() loaders: Loaders): Promise<boolean> {
    return (await loaders.get(publishedValuesLoader).load(id)).hasTotals;
  }

  @FieldResolver(() => [Breakdown], {
    description: "The breakdowns of which a category is among the values that stand.",
  })
  async publishedBreakdowns(@Root() { id }: Indicator, @Loading() loaders: Loaders): Promise<Breakdown[]> {
    const { breakdownIds } = await loaders.get(publishedValuesLoader).load(id);
    const own = await loaders.get(breakdownsOfIndicatorsLoader).load(id);
    return own.filter((breakdown) => breakdownIds.includes(breakdown.id));
  }
}

/** Relations of a category. */
@Resolver(() => Category)
export class CategoriesResolver {
  @FieldResolver(() => Area, {
    nullable: true,
    description: "The one area that it is a part of, such as a locality; null where every area has it.",
  })
  area(@Root() { areaId }: Category, @Loading() loaders: Loaders): Promise<Area> | null {
    return areaId === null ? null : loadRequired(loaders.get(areasLoader), areaId);
  }
}

/** Relations of a breakdown. */
@Resolver(() => Breakdown)
export class BreakdownsResolver {
  @FieldResolver(() => [Category], { description: "In their order." })
  categories(@Root() { id }: Breakdown, @Loading() loaders: Loaders): Promise<Category[]> {
    return loaders.get(categoriesOfBreakdownsLoader).load(id);
  }
}
