import { defineFeature } from "../../graphql/define-feature";
import {
  ComparisonSeriesResolver,
  ComparisonsResolver,
  StatedValuesResolver,
  VerdictsResolver,
} from "./comparisons.resolver";

/** Published figures side by side. */
export const comparisons = defineFeature({
  resolvers: [ComparisonSeriesResolver, ComparisonsResolver, StatedValuesResolver, VerdictsResolver],
});
