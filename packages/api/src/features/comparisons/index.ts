export { comparisons } from "./comparisons.feature";
