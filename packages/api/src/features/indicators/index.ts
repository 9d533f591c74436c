export { Breakdown, Category, IndicatorBreakdown } from "./breakdown.entity";
export { Indicator, type Polarity, type Unit } from "./indicator.entity";
export { indicatorsLoader } from "./indicators.loaders";
export {
  BreakdownsResolver,
  CategoriesResolver,
  IndicatorConnectionResolver,
  IndicatorsResolver,
  PublishedPartsResolver,
} from "./indicators.resolver";
export { IndicatorsService } from "./indicators.service";
export { Measure } from "./measure";
