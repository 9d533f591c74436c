export { anchorOfRole } from "./role-anchor";

/** Pages that are open to all. */
export const later = () => import("./later-pages");
