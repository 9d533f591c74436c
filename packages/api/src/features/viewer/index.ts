export { viewer } from "./viewer.feature";
