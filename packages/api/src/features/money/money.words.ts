import { registerEnumType } from "type-graphql";

/** Whether a year may still be changed. */
export enum BudgetStatus {
  OPEN = "OPEN",
  CLOSED = "CLOSED",
}
registerEnumType(BudgetStatus, {
  name: "BudgetStatus",
  description: "Whether a year may still be changed.",
  valuesConfig: {
    OPEN: { description: "Its lines may be changed." },
    CLOSED: {
      description: "Its closing reserve is the next year’s opening one; it changes by dated adjustments alone.",
    },
  },
});

/** How a contribution stands. */
export enum ContributionStatus {
  REQUESTED = "REQUESTED",
  AGREED = "AGREED",
  TO_BE_CONFIRMED = "TO_BE_CONFIRMED",
  CONFIRMED = "CONFIRMED",
  RECEIVED = "RECEIVED",
}
registerEnumType(ContributionStatus, {
  name: "ContributionStatus",
  description: "How a contribution stands.",
  valuesConfig: {
    REQUESTED: { description: "The board has asked for it." },
    AGREED: { description: "The payer has agreed to it in principle." },
    TO_BE_CONFIRMED: { description: "The payer has yet to say, or to say how much." },
    CONFIRMED: { description: "The payer has confirmed the amount." },
    RECEIVED: { description: "All of it has come." },
  },
});

/** Whether a contribution is paid in money. */
export enum ContributionKind {
  MONEY = "MONEY",
  IN_KIND = "IN_KIND",
}
registerEnumType(ContributionKind, {
  name: "ContributionKind",
  description: "Whether a contribution is paid in money.",
  valuesConfig: {
    MONEY: { description: "Paid in money." },
    IN_KIND: { description: "Given as work, rooms or things; what that is worth may be stated, and enters no total." },
  },
});

/** What money is spent on. */
export enum ExpenditureCategory {
  STAFFING = "STAFFING",
  INDEPENDENT_CHAIR = "INDEPENDENT_CHAIR",
  TRAINING = "TRAINING",
  CASE_REVIEWS = "CASE_REVIEWS",
  OFFICE = "OFFICE",
  COMMUNICATIONS = "COMMUNICATIONS",
  OTHER = "OTHER",
}
registerEnumType(ExpenditureCategory, {
  name: "ExpenditureCategory",
  description: "What money is spent on.",
  valuesConfig: {
    STAFFING: { description: "The board’s own staff, training staff included." },
    INDEPENDENT_CHAIR: { description: "The independent chair or scrutineer, and advice." },
    TRAINING: { description: "Courses, trainers and venues." },
    CASE_REVIEWS: { description: "Serious case, rapid and practice reviews." },
    OFFICE: { description: "Office, meetings and administration." },
    COMMUNICATIONS: { description: "Campaigns, printing, the website." },
    OTHER: { description: "Anything else, such as a share of a post that others pay for as well." },
  },
});

/** Where other income comes from. */
export enum IncomeKind {
  TRAINING_FEES = "TRAINING_FEES",
  GRANT = "GRANT",
  TRANSFER = "TRANSFER",
  OTHER = "OTHER",
}
registerEnumType(IncomeKind, {
  name: "IncomeKind",
  description: "Where income besides contributions comes from.",
  valuesConfig: {
    TRAINING_FEES: { description: "Fees for courses, and charges for unexplained absence." },
    GRANT: { description: "A grant, such as of a department." },
    TRANSFER: { description: "A partnership’s transfer for a purpose." },
    OTHER: { description: "Anything else." },
  },
});

/** What of a year a source may print. */
export enum PrintedFigureKind {
  CONTRIBUTIONS = "CONTRIBUTIONS",
  INCOME = "INCOME",
  EXPENDITURE = "EXPENDITURE",
  BUDGETED = "BUDGETED",
  BALANCE = "BALANCE",
  RESERVE_OPENING = "RESERVE_OPENING",
  RESERVE_CLOSING = "RESERVE_CLOSING",
}
registerEnumType(PrintedFigureKind, {
  name: "PrintedFigureKind",
  description: "What of a year a source prints.",
  valuesConfig: {
    CONTRIBUTIONS: { description: "The total of contributions in money." },
    INCOME: { description: "The total of other income." },
    EXPENDITURE: { description: "The total of what was spent." },
    BUDGETED: { description: "The total of what was budgeted to be spent." },
    BALANCE: { description: "The balance of the year; below zero where more was spent than came in." },
    RESERVE_OPENING: { description: "The reserve on the first day." },
    RESERVE_CLOSING: { description: "The reserve on the last day." },
  },
});

/** Where an opening reserve is from. */
export enum OpeningBasis {
  CARRIED = "CARRIED",
  STATED = "STATED",
  DERIVED = "DERIVED",
}
registerEnumType(OpeningBasis, {
  name: "OpeningBasis",
  description: "Where an opening reserve is from.",
  valuesConfig: {
    CARRIED: { description: "The closing reserve of the year before, which is closed." },
    STATED: { description: "A source states it." },
    DERIVED: { description: "Worked out from a closing reserve that a source states, less the balance of the year." },
  },
});
