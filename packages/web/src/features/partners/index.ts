import { definePage } from "../../kit/page/define-page";

const nav = { text: "Meetings", order: 50 } as const;
const sub = { text: "Partners", order: 40 } as const;
const read = { within: "body", permission: "body:read", part: nav.text } as const;
const write = { within: "body", permission: "partners:write", part: nav.text } as const;

/** The agencies that have a place on a board or joint body. */
export const pages = [
  definePage({ ...read, path: "partners", title: "Partners", nav, sub, load: () => import("./partners-page") }),
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
