export { agencies } from "./agencies.feature";
export { agenciesLoader, findAgencyId } from "./agencies.loaders";
export { Agency } from "./agency.entity";
