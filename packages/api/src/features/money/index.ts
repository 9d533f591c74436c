export { Adjustment } from "./adjustment.entity";
export { Budget } from "./budget.entity";
export { BudgetPublication, type FrozenMoney } from "./budget-publication.entity";
export { money } from "./money.feature";
export { budgetLoader } from "./money.loaders";
export * from "./money.words";
export { getBudget, getOpenBudget, getOpenYear } from "./open-year";
export { PrintedFigure } from "./printed-figure.entity";
export { readMoney, type YearOfMoney } from "./read-money";
