import { definePage } from "../../kit/page/define-page";
import { write } from "../money-place";

/** What becomes of a line of expenditure or of income. */
export const laterPages = [
  definePage({
    ...write,
    path: "money/expenditure/add",
    title: "Add a line of expenditure",
    load: () => import("./add-expenditure-page"),
  }),
  definePage({
    ...write,
    path: "money/expenditure/:id/change",
    title: "Change the line of expenditure",
    load: () => import("./change-expenditure-page"),
  }),
  definePage({
    ...write,
    path: "money/expenditure/:id/remove",
    title: "Remove the line of expenditure",
    load: () => import("./remove-expenditure-page"),
  }),
  definePage({
    ...write,
    path: "money/income/add",
    title: "Add a line of income",
    load: () => import("./add-income-page"),
  }),
  definePage({
    ...write,
    path: "money/income/:id/change",
    title: "Change the line of income",
    load: () => import("./change-income-page"),
  }),
  definePage({
    ...write,
    path: "money/income/:id/remove",
    title: "Remove the line of income",
    load: () => import("./remove-income-page"),
  }),
];
