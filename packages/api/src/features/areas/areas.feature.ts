import { defineFeature } from "../../graphql/define-feature";
import { Area } from "./area.entity";
import { AreasResolver, BoardAreasResolver, RegionAreasResolver } from "./areas.resolver";

/** Places that statistics are about. */
export const areas = defineFeature({
  entities: [Area],
  resolvers: [AreasResolver, BoardAreasResolver, RegionAreasResolver],
});
