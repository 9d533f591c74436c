import { definePage } from "../../kit/page/define-page";
import { read, sub, write } from "./part";

/** How a body reads the blanks of its registers, and from which rate on its chair asks why. */
export const laterPages = [
  definePage({
    ...read,
    path: "attendance/rules",
    title: "How registers are read",
    subPart: sub.text,
    load: () => import("./rules-page"),
  }),
  definePage({
    ...write,
    path: "attendance/rules/add",
    title: "Add a rule",
    load: () => import("./add-rule-page"),
  }),
  definePage({
    ...write,
    path: "attendance/rules/:id",
    title: "Change the rule",
    load: () => import("./change-rule-page"),
  }),
  definePage({
    ...write,
    path: "attendance/rules/:id/remove",
    title: "Remove the rule",
    load: () => import("./remove-rule-page"),
  }),
];
