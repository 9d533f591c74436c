import { defineFeature } from "../../graphql/define-feature";
import { Breakdown, Category, IndicatorBreakdown } from "./breakdown.entity";
import { Indicator } from "./indicator.entity";
import { indicatorList } from "./indicators.list";
import {
  BreakdownsResolver,
  CategoriesResolver,
  CatalogueResolver,
  IndicatorsResolver,
  PublishedPartsResolver,
} from "./indicators.resolver";

/** The catalogue of what is measured, and by what it is broken down. */
export const indicators = defineFeature({
  entities: [Breakdown, Category, Indicator, IndicatorBreakdown],
  resolvers: [BreakdownsResolver, CategoriesResolver, CatalogueResolver, IndicatorsResolver, PublishedPartsResolver],
  lists: [indicatorList],
});
