import { definePage } from "../../kit/page/define-page";

/** How the boards of a region stand side by side, indicator by indicator. */
export const pages = [
  definePage({
    path: "overview",
    within: "region",
    title: "Areas by indicators",
    permission: "published:read",
    figures: true,
    part: "Compare",
    sub: { text: "Areas by indicators", order: 15 },
    load: () => import("./region-overview-page"),
  }),
];
