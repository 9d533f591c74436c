export { Region } from "./region.entity";
export { homeRegionId } from "./home-region";
export { RegionsResolver } from "./regions.resolver";
export { regionsLoader } from "./regions.loaders";
