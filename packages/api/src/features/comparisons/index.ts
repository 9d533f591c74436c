export { ComparisonSeriesResolver, ComparisonsResolver, StatementsResolver } from "./comparisons.resolver";
export { ComparisonsService } from "./comparisons.service";
