import { definePage } from "../../kit/page/define-page";
import { read, write } from "./part";

/** What a meeting decided and raised: a tab of its record, and what is recorded there. */
export const laterPages = [
  definePage({
    ...read,
    path: "meetings/:id/decisions",
    title: "Decisions and actions",
    load: () => import("./decisions-page"),
  }),
  definePage({
    ...write,
    path: "meetings/:id/decisions/add",
    title: "Record a decision",
    load: () => import("./record-decision-page"),
  }),
  definePage({
    ...read,
    path: "meetings/:id/decisions/:decision",
    title: "Decision",
    load: () => import("./decision-page"),
  }),
  definePage({
    ...write,
    path: "meetings/:id/decisions/:decision/remove",
    title: "Remove the decision",
    load: () => import("./remove-decision-page"),
  }),
];
