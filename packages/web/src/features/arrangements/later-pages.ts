import { definePage } from "../../kit/page/define-page";

/** What boards are and were. */
export const laterPages = [
  definePage({
    path: "arrangement",
    within: "board",
    title: "Arrangement",
    permission: "published:read",
    part: "Meetings",
    subPart: "Partners",
    load: () => import("./arrangement-page"),
  }),
];
