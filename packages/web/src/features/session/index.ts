import { definePage } from "../../kit/page/define-page";

/** Where the ways to the issuer and back lead. */
export const pages = [
  definePage({ path: "signed-in", title: "Signing in", open: true, load: () => import("./signed-in-page") }),
  definePage({ path: "signed-out", title: "Signed out", open: true, load: () => import("./signed-out-page") }),
];
