import { defineFeature } from "../../graphql/define-feature";
import { BoardOverviewsResolver, IndicatorOverviewsResolver, RegionOverviewsResolver } from "./overviews.resolver";

/** How many indicators stand at once: a board's over its last periods, and a region's boards side by side. */
export const overviews = defineFeature({
  resolvers: [BoardOverviewsResolver, IndicatorOverviewsResolver, RegionOverviewsResolver],
});
