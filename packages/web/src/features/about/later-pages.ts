import { definePage } from "../../kit/page/define-page";

/** Pages that are open to all. */
export const laterPages = [
  definePage({ path: "help", title: "Help", open: true, load: () => import("./help-page") }),
  definePage({
    path: "help/roles",
    title: "What each role may do",
    open: true,
    load: () => import("./roles-page"),
  }),
  definePage({
    path: "accessibility",
    title: "Accessibility statement",
    open: true,
    load: () => import("./accessibility-page"),
  }),
  definePage({ path: "privacy", title: "Privacy", open: true, load: () => import("./privacy-page") }),
  definePage({ path: "developers", title: "For developers", open: true, load: () => import("./developers-page") }),
];
