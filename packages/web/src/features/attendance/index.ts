import { definePage } from "../../kit/page/define-page";
import { nav, read, sub } from "./part";

/** How often the seats of a board or joint body come to its meetings. */
export const pages = [
  definePage({ ...read, path: "attendance", title: "Attendance", nav, sub, load: () => import("./attendance-page") }),
];

export const later = () => import("./later-pages");
