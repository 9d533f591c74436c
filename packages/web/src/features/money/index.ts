import { definePage } from "../../kit/page/define-page";
import { nav, subOf } from "../money-place";

/** A body's money in one financial year. */
export const pages = [
  definePage({
    path: "money",
    within: "body",
    title: "Money",
    permission: "published:read",
    nav,
    sub: subOf("This year", 10),
    load: () => import("./year-page"),
  }),
];

export const later = () => import("./later-pages");

export { ClosedYearPage, closedYearWords } from "./closed-year";
export { isNoneOpen, useMoneyYears, yearToAddTo } from "./money-years";
export { NoYearOpen } from "./no-year-open";
export { type OpenYears, OpenYearsOfPage } from "./open-years";
export { type InPounds, poundsOfPage, statedTogether } from "./pounds-of-page";
export { YearNote } from "./year-note";
