import { defineFeature } from "../../graphql/define-feature";
import { Region } from "./region.entity";
import { RegionsResolver } from "./regions.resolver";

/** Regions: boards that share what is published. */
export const regions = defineFeature({ entities: [Region], resolvers: [RegionsResolver] });
