export { Agency } from "./agency.entity";
