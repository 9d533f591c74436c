import { definePage } from "../../kit/page/define-page";
import { compare, nav, sub } from "./part";

/** Where a region's areas are put side by side. */
export const pages = [
  definePage({ ...compare, path: "compare", nav, sub, load: () => import("./compare-start-page") }),
];

export const later = () => import("./later-pages");

export { BoardResult } from "./board-result";
export { addQuery, carriedQuery, writeComparisonState } from "./comparison-state";
export { numberOf, offersRate, scaleOf, type Comparison, type Scale } from "./comparison";
export { ExportComparison } from "./export-comparison";
export { chosenWords, isOfPeople } from "./choice-words";
export { pointWords } from "./description";
export { fromFirstKnown } from "./from-first-known";
export type { Box } from "./label-placement";
export { benchmarkName, changeOnWords, latestOf, mostTelling, verdictState } from "./latest-value";
export { type NamedCell, parseCell, writeCell } from "./named-cell";
export { periodTitle, periodWords, shortPeriods, whenWords } from "./period-words";
export { conflictWords, inConflict } from "./point-statements";
export { meaningsOf } from "./table-model";
export { shownFaults } from "./state-faults";
export { textWidth } from "./text-width";
export { measureWords, numberWords, perWords, valueWords } from "./value-words";
