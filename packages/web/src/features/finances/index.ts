import { definePage } from "../../kit/page/define-page";

/** The boards of a region side by side, by what they have published of their money. */
export const pages = [
  definePage({
    path: "compare/money",
    within: "region",
    title: "Money side by side",
    permission: "published:read",
    figures: true,
    part: "Compare",
    sub: { text: "Money", order: 30 },
    load: () => import("./compare-money-page"),
  }),
];
