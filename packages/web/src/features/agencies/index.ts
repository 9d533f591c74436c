import { definePage } from "../../kit/page/define-page";
import { nav, read } from "./part";

/** The region's register of agencies. */
export const pages = [
  definePage({ ...read, path: "agencies", title: "Agencies", nav, load: () => import("./agencies-page") }),
];

export const later = () => import("./later-pages");

export { useFindAgencies } from "./use-find-agencies";
