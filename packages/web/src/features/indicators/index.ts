import { definePage } from "../../kit/page/define-page";

const list = {
  path: "indicators",
  title: "Indicators",
  permission: "published:read",
  figures: true,
  nav: { text: "Indicators", order: 40 },
} as const;

/** The catalogue of a region, from a board's side or the region's. */
export const pages = [
  definePage({ ...list, within: "board", load: () => import("./board-indicators-page") }),
  definePage({ ...list, within: "region", load: () => import("./indicators-page") }),
];

export const later = () => import("./later-pages");

export { themeFilter } from "./theme-filter";
