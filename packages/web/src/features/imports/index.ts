export { importersInWords } from "./importers";

/** Adding figures that a board's reports have published. */
export const later = () => import("./later-pages");
