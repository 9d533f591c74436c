import { definePage } from "../../kit/page/define-page";

/** The person's own pages: where they start, and who they are here. */
export const pages = [
  definePage({ path: "", title: "Home", load: () => import("./landing-page") }),
  definePage({ path: "account", title: "Your account", load: () => import("./account-page") }),
];
