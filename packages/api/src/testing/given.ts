// What tests are given: who asks, and the facts of each noun. A new noun's facts are taken from beside its entity.
export { givenAgency } from "../features/agencies/given-agency";
export { givenArea } from "../features/areas/given-area";
export { givenBoard } from "../features/bodies/given-board";
export { givenBreakdown } from "../features/indicators/given-breakdown";
export { givenIndicator, type IndicatorOptions } from "../features/indicators/given-indicator";
export { givenPartner } from "../features/partners/given-partner";
export { givenRegion } from "../features/regions/given-region";
export { givenStatementChoice } from "../features/statements/given-choice";
export {
  givenFigureImport,
  givenRevision,
  givenStatement,
  type StatementOptions,
} from "../features/statements/given-statement";
export { givenWithdrawal } from "../features/statements/given-withdrawal";
export type { GivenBoard } from "./define-fact";
export { changeAs, givenRead, givenViewer, rightsOf, rightsOfManager } from "./given-viewer";
