export { planning } from "./planning.feature";
