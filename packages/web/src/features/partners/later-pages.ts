import { definePage } from "../../kit/page/define-page";
import { read, sub } from "./part";

const write = { ...read, permission: "partners:write" } as const;

/** One partner, and what becomes of it. */
export const laterPages = [
  definePage({ ...write, path: "partners/add", title: "Add a partner", load: () => import("./add-partner-page") }),
  definePage({
    ...read,
    path: "partners/:id",
    title: "Partner",
    subPart: sub.text,
    load: () => import("./partner-page"),
  }),
  definePage({
    ...write,
    path: "partners/:id/change",
    title: "Change the partner",
    load: () => import("./change-partner-page"),
  }),
  definePage({ ...write, path: "partners/:id/end", title: "End the place", load: () => import("./end-partner-page") }),
  definePage({
    ...write,
    path: "partners/:id/remove",
    title: "Remove the partner",
    load: () => import("./remove-partner-page"),
  }),
];
