import { definePage } from "../../kit/page/define-page";
import { nav, read, sub } from "./part";

/** The agencies that have a place on a board or joint body. */
export const pages = [
  definePage({ ...read, path: "partners", title: "Partners", nav, sub, load: () => import("./partners-page") }),
];

export const later = () => import("./later-pages");
