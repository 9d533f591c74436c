/** How a contribution stands. */
export const contributionStatuses = ["REQUESTED", "AGREED", "TO_BE_CONFIRMED", "CONFIRMED", "RECEIVED"] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];

/** What money is spent on. */
export const expenditureCategories = [
  "STAFFING",
  "INDEPENDENT_CHAIR",
  "TRAINING",
  "CASE_REVIEWS",
  "OFFICE",
  "COMMUNICATIONS",
  "OTHER",
] as const;
export type ExpenditureCategory = (typeof expenditureCategories)[number];

/** Where other income comes from. */
export const incomeKinds = ["TRAINING_FEES", "GRANT", "TRANSFER", "OTHER"] as const;
export type IncomeKind = (typeof incomeKinds)[number];

/** What of a year a source may print, and is worked out here. */
export const printedFigures = [
  "CONTRIBUTIONS",
  "INCOME",
  "EXPENDITURE",
  "BUDGETED",
  "BALANCE",
  "RESERVE_OPENING",
  "RESERVE_CLOSING",
] as const;
export type PrintedFigureKind = (typeof printedFigures)[number];

/** Where a line is taken from, as printed; null of what the board entered itself. */
interface Sourced {
  readonly source: string | null;
  readonly section: string | null;
}

/** One payer's line. Amounts are pounds and pence as text, and null where they are not stated. */
export interface LedgerContribution extends Sourced {
  readonly id: string;
  readonly payer: string;
  readonly agencyId: string | null;
  readonly payerGroup: string | null;
  readonly kind: "MONEY" | "IN_KIND";
  readonly status: ContributionStatus;
  readonly amount: string | null;
  /** What is given in kind is worth, as somebody states it: it enters no total. */
  readonly worth: string | null;
  /** A percentage as printed: "45.72". */
  readonly printedShare: string | null;
}

/** A line of what comes in besides contributions. */
export interface LedgerIncome extends Sourced {
  readonly id: string;
  readonly kind: IncomeKind;
  readonly line: string;
  readonly amount: string | null;
}

/** A line of what is spent. */
export interface LedgerExpenditure extends Sourced {
  readonly id: string;
  readonly category: ExpenditureCategory;
  readonly line: string;
  readonly budgeted: string | null;
  readonly committed: string | null;
  readonly actual: string | null;
}

/** By how much the balance of a closed year is other than its lines say. */
export interface LedgerAdjustment {
  readonly id: string;
  readonly onDay: string;
  readonly amount: string;
  readonly reason: string;
}

/** What is put into a named reserve, or, below zero, taken out. */
export interface LedgerAppropriation {
  readonly id: string;
  readonly reserveId: string;
  readonly reserve: string;
  readonly onDay: string;
  readonly amount: string;
  readonly reason: string;
}

/** A figure as a source prints it. */
export interface LedgerPrinted {
  readonly id: string;
  readonly figure: PrintedFigureKind;
  readonly label: string;
  readonly amount: string;
  readonly source: string;
  readonly section: string | null;
  readonly note: string | null;
}

/** All lines of one body's financial year. */
export interface Ledger {
  readonly contributions: readonly LedgerContribution[];
  readonly incomes: readonly LedgerIncome[];
  readonly expenditures: readonly LedgerExpenditure[];
  readonly adjustments: readonly LedgerAdjustment[];
  readonly appropriations: readonly LedgerAppropriation[];
  readonly printed: readonly LedgerPrinted[];
}
