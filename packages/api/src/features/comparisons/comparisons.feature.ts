import { defineFeature } from "../../graphql/define-feature";
import { ComparisonsResolver, StatedValuesResolver } from "./comparisons.resolver";

/** Published figures side by side. */
export const comparisons = defineFeature({ resolvers: [ComparisonsResolver, StatedValuesResolver] });
