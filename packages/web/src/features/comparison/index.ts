import { definePage } from "../../kit/page/define-page";
import { compare, nav, sub } from "./part";

/** Where a region's areas are put side by side. */
export const pages = [
  definePage({ ...compare, path: "compare", nav, sub, load: () => import("./compare-start-page") }),
];

export const later = () => import("./later-pages");

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
