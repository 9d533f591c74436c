import { definePage } from "../../kit/page/define-page";
import { write } from "./part";

/** Planning many meetings or one, and what is done with each of them. */
export const laterPages = [
  definePage({ ...write, path: "meetings/plan", title: "Plan meetings", load: () => import("./plan-page") }),
  definePage({
    ...write,
    path: "meetings/plan/days",
    title: "Choose the days",
    load: () => import("./plan-days-page"),
  }),
  definePage({ ...write, path: "meetings/plan/one", title: "Plan one meeting", load: () => import("./plan-one-page") }),
  definePage({
    ...write,
    path: "meetings/:id/change",
    title: "Change the meeting",
    load: () => import("./change-meeting-page"),
  }),
  definePage({
    ...write,
    path: "meetings/:id/move",
    title: "Move the meeting",
    load: () => import("./move-meeting-page"),
  }),
  definePage({
    ...write,
    path: "meetings/:id/cancel",
    title: "Cancel the meeting",
    load: () => import("./cancel-meeting-page"),
  }),
  definePage({
    ...write,
    path: "meetings/:id/reinstate",
    title: "Reinstate the meeting",
    load: () => import("./reinstate-meeting-page"),
  }),
  definePage({
    ...write,
    path: "meetings/:id/remove",
    title: "Remove the meeting",
    load: () => import("./remove-meeting-page"),
  }),
];
