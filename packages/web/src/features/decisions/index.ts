export const later = () => import("./later-pages");

export { recordDecisionHref } from "./addresses";
