import { definePage } from "../../kit/page/define-page";

const nav = { text: "Compare", order: 20 } as const;
const compare = {
  within: "region",
  title: "Compare",
  permission: "published:read",
  figures: true,
  part: nav.text,
} as const;

/** A region's areas side by side. */
export const pages = [
  definePage({ ...compare, path: "compare", nav, load: () => import("./compare-start-page") }),
  definePage({ ...compare, path: "compare/indicators/:code", load: () => import("./comparison-page") }),
];

export { addQuery, carriedQuery, writeComparisonState } from "./comparison-state";
export { numberOf, scaleOf, type Comparison, type Indicator, type Point, type Scale, type Verdict } from "./comparison";
export { chosenWords, isOfPeople } from "./choice-words";
export { pointWords } from "./description";
export { CompareIndicatorDocument } from "./generated/compare-indicator";
export type { Box } from "./label-placement";
export { type NamedCell, parseCell, writeCell } from "./named-cell";
export { findPeriod, kindOfPeriod, periodTitle, periodWords, shortPeriods, whenWords } from "./period-words";
export { conflictWords, inConflict } from "./point-statements";
export { meaningsOf } from "./table-model";
export { textWidth } from "./text-width";
export { changeWords, numberWords, valueWords } from "./value-words";
