export { NodesResolver } from "./nodes.resolver";
