import { definePage } from "../../kit/page/define-page";

/** One indicator of a board. */
export const laterPages = [
  definePage({
    path: "indicators/:code",
    within: "board",
    title: "Indicator",
    permission: "published:read",
    figures: true,
    part: "Indicators",
    load: () => import("./indicator-page"),
  }),
];
