export { viewer } from "./viewer.feature";
export { ViewerView } from "./viewer.types";
