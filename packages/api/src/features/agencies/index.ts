export { agencies } from "./agencies.feature";
export { Agency } from "./agency.entity";
