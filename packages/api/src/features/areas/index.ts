export { Area, AreaKind } from "./area.entity";
export { areas } from "./areas.feature";
export { areasLoader, areasOfRegionLoader } from "./areas.loaders";
export { findArea } from "./find-area";
