export { overviews } from "./overviews.feature";
