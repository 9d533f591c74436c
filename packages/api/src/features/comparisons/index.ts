export { compareAll, type ComparisonPlan, detailFor } from "./compare-all";
export type { FigureDetail } from "./published-figures.sql";
export type { SeriesKey, Subject } from "./comparison-row";
export { IndicatorComparison } from "./comparison.types";
export { compareIndicator } from "./compare-indicator";
export { comparisons } from "./comparisons.feature";
export { subjectColumns, subjectTables } from "./subject.sql";
