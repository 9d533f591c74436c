export { finances } from "./finances.feature";
