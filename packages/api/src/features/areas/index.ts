export { Area, AreaKind } from "./area.entity";
export { areasLoader } from "./areas.loaders";
export { AreasResolver, BoardAreasResolver, RegionAreasResolver } from "./areas.resolver";
