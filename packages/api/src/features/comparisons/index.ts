export {
  ComparisonSeriesResolver,
  ComparisonsResolver,
  StatementsResolver,
  VerdictsResolver,
} from "./comparisons.resolver";
export { ComparisonsService } from "./comparisons.service";
