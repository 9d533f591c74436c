import { definePage } from "../../kit/page/define-page";
import { nav, read, subOf } from "../money-place";

/** What a board or joint body spends, and what comes in besides contributions. */
export const pages = [
  definePage({
    ...read,
    path: "money/expenditure",
    title: "Expenditure",
    nav,
    sub: subOf("Expenditure", 30),
    load: () => import("./expenditure-page"),
  }),
  definePage({
    ...read,
    path: "money/income",
    title: "Income",
    nav,
    sub: subOf("Income", 40),
    load: () => import("./income-page"),
  }),
];

export const later = () => import("./later-pages");
