export { Breakdown, Category, IndicatorBreakdown } from "./breakdown.entity";
export { Indicator, IndicatorKind, type Polarity, type Unit } from "./indicator.entity";
export { indicators } from "./indicators.feature";
export { indicatorsLoader } from "./indicators.loaders";
export { keepExtents } from "./keep-extents";
export { Measure } from "./measure";
