export { nodes } from "./nodes.feature";
