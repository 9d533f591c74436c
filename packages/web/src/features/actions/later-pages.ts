import { definePage } from "../../kit/page/define-page";
import { raise, read, write } from "./part";

/** One action, on its body's side and on its agency's, and what becomes of it. */
export const laterPages = [
  definePage({
    ...raise,
    path: "meetings/:id/actions/add",
    title: "Raise an action",
    load: () => import("./raise-action-page"),
  }),
  definePage({ ...read, path: "actions/:id", title: "Action", load: () => import("./action-page") }),
  definePage({
    ...write,
    path: "actions/:id/change",
    title: "Change the action",
    load: () => import("./change-action-page"),
  }),
  definePage({
    ...write,
    path: "actions/:id/status",
    title: "Set the status",
    load: () => import("./action-status-page"),
  }),
  definePage({
    ...write,
    path: "actions/:id/remove",
    title: "Remove the action",
    load: () => import("./remove-action-page"),
  }),
  definePage({
    within: "region",
    permission: "published:read",
    part: "Agencies",
    path: "agencies/:agency/actions/:id",
    title: "Action",
    load: () => import("./agency-action-page"),
  }),
];
