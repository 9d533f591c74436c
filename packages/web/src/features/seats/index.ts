import { definePage } from "../../kit/page/define-page";
import { nav, read, seats } from "./part";

/** The seats on the groups of a board or joint body. */
export const pages = [
  definePage({ ...read, path: "seats", title: "Seats", nav, sub: seats, load: () => import("./seats-page") }),
];

export const later = () => import("./later-pages");
