export { GrantResolver, ViewerResolver } from "./viewer.resolver";
