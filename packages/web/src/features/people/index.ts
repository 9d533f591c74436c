import { definePage } from "../../kit/page/define-page";
import { nav, read, sub } from "./part";

/** The people who sit or sat on the groups of a board or joint body. */
export const pages = [
  definePage({ ...read, path: "people", title: "People", nav, sub, load: () => import("./people-page") }),
];

export const later = () => import("./later-pages");
