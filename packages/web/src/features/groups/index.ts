import { definePage } from "../../kit/page/define-page";
import { nav, read, sub } from "./part";

/** The groups of a board or joint body: the tree that they are. */
export const pages = [
  definePage({ ...read, path: "groups", title: "Groups", nav, sub, load: () => import("./groups-page") }),
];

export const later = () => import("./later-pages");
