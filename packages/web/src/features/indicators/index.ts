import { definePage } from "../../kit/page/define-page";

const list = {
  path: "indicators",
  title: "Indicators",
  permission: "published:read",
  figures: true,
  nav: { text: "Indicators", order: 40 },
  load: () => import("./indicators-page"),
} as const;

/** The catalogue of a region, from a board's side or the region's. */
export const pages = [definePage({ ...list, within: "board" }), definePage({ ...list, within: "region" })];
