import { definePage } from "../../kit/page/define-page";
import { nav, read } from "../money-place";
import { sub } from "./part";

/** What agencies and other payers pay towards a body's years. */
export const pages = [
  definePage({
    ...read,
    path: "money/contributions",
    title: "Contributions",
    nav,
    sub,
    load: () => import("./contributions-page"),
  }),
];

export const later = () => import("./later-pages");

export { AgencyContributions } from "./agency-contributions";
