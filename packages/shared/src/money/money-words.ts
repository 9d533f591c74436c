import type { ContributionStatus, ExpenditureCategory, IncomeKind, PrintedFigureKind } from "./ledger";

/** How a contribution stands. */
export const contributionStatusWords = {
  REQUESTED: "Requested",
  AGREED: "Agreed",
  TO_BE_CONFIRMED: "To be confirmed",
  CONFIRMED: "Confirmed",
  RECEIVED: "Received",
} as const satisfies Record<ContributionStatus, string>;

/** Whether a contribution is paid in money. */
export const contributionKindWords = { MONEY: "Money", IN_KIND: "In kind" } as const;

/** What money is spent on. */
export const expenditureCategoryWords = {
  STAFFING: "Staffing",
  INDEPENDENT_CHAIR: "Independent chair",
  TRAINING: "Training",
  CASE_REVIEWS: "Case reviews",
  OFFICE: "Office",
  COMMUNICATIONS: "Communications",
  OTHER: "Other",
} as const satisfies Record<ExpenditureCategory, string>;

/** Where other income comes from. */
export const incomeKindWords = {
  TRAINING_FEES: "Training fees",
  GRANT: "Grant",
  TRANSFER: "Transfer for a purpose",
  OTHER: "Other",
} as const satisfies Record<IncomeKind, string>;

/** What of a year a source prints. */
export const printedFigureWords = {
  CONTRIBUTIONS: "Total of contributions",
  INCOME: "Total of other income",
  EXPENDITURE: "Total of expenditure",
  BUDGETED: "Total of budgeted expenditure",
  BALANCE: "Balance of the year",
  RESERVE_OPENING: "Opening reserve",
  RESERVE_CLOSING: "Closing reserve",
} as const satisfies Record<PrintedFigureKind, string>;

/** Whether a year may still be changed. */
export const budgetStatusWords = { OPEN: "Open", CLOSED: "Closed" } as const;
