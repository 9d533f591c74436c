export { homeRegionId } from "./home-region";
export { Region } from "./region.entity";
export { regions } from "./regions.feature";
export { regionsLoader } from "./regions.loaders";
