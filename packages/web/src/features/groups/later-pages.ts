import { definePage } from "../../kit/page/define-page";
import { read, sub } from "./part";

const record = { ...read, subPart: sub.text } as const;
const write = { ...read, permission: "groups:write" } as const;

/** What is done with groups, and each of them: what becomes of it, and what its terms of reference were. */
export const laterPages = [
  definePage({ ...write, path: "groups/add", title: "Add a group", load: () => import("./add-group-page") }),
  definePage({ ...record, path: "groups/:id", title: "Group", load: () => import("./group-page") }),
  definePage({
    ...record,
    path: "groups/:id/terms/:number",
    title: "Terms of reference",
    load: () => import("./terms-page"),
  }),
  definePage({
    ...write,
    path: "groups/:id/change",
    title: "Change the group",
    load: () => import("./change-group-page"),
  }),
  definePage({ ...write, path: "groups/:id/move", title: "Move the group", load: () => import("./move-group-page") }),
  definePage({ ...write, path: "groups/:id/end", title: "End the group", load: () => import("./end-group-page") }),
  definePage({
    ...write,
    path: "groups/:id/remove",
    title: "Remove the group",
    load: () => import("./remove-group-page"),
  }),
  definePage({
    ...write,
    path: "groups/:id/terms",
    title: "Set the terms of reference",
    load: () => import("./set-terms-page"),
  }),
  definePage({
    ...write,
    path: "groups/:id/merge-or-split",
    title: "Merge or split",
    load: () => import("./succeed-group-page"),
  }),
  definePage({
    ...write,
    path: "groups/:id/report-to-body",
    title: "Report to another body",
    load: () => import("./report-to-body-page"),
  }),
  definePage({
    ...write,
    path: "groups/:id/lines/:line/remove",
    title: "Remove what it reported to",
    load: () => import("./remove-line-page"),
  }),
  definePage({
    ...write,
    path: "groups/:id/successions/:succession/remove",
    title: "Remove the succession",
    load: () => import("./remove-succession-page"),
  }),
];
