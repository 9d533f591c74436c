import { definePage } from "../../kit/page/define-page";
import { nav, read } from "../money-place";
import { sub } from "./part";

/** A body's reserve by year, and what of it is set aside. */
export const pages = [
  definePage({
    ...read,
    path: "money/reserve",
    title: "Reserve",
    nav,
    sub,
    load: () => import("./reserve-by-year-page"),
  }),
];

export const later = () => import("./later-pages");
