import type { ListWords } from "./list-words";

/** A body's budgets. */
export const budgetListWords = {
  noun: ["year", "years"],
  columns: { year: "Year", status: "Status", closed: "Closed on", published: "Published", source: "Source" },
} as const satisfies ListWords;

/** What payers pay towards a body's years. */
export const contributionListWords = {
  noun: ["contribution", "contributions"],
  columns: {
    year: "Year",
    payer: "Payer",
    agency: "Agency",
    payerGroup: "Group of payers",
    kind: "Kind",
    status: "Status",
    since: "Since",
    amount: "Amount",
    received: "Received",
    owing: "Still to come",
    owingSince: "Expected since",
    due: "Due",
    worth: "Worth in kind",
    printedShare: "Share as printed, %",
    note: "Note",
    source: "Source",
  },
} as const satisfies ListWords;

/** What comes in besides contributions. */
export const incomeListWords = {
  noun: ["line of income", "lines of income"],
  columns: {
    year: "Year",
    line: "Line",
    kind: "Kind",
    amount: "Amount",
    purpose: "For",
    reason: "Reason",
    note: "Note",
    source: "Source",
  },
} as const satisfies ListWords;

/** What is spent. */
export const expenditureListWords = {
  noun: ["line of expenditure", "lines of expenditure"],
  columns: {
    year: "Year",
    line: "Line",
    category: "Category",
    budgeted: "Budgeted",
    committed: "Committed",
    actual: "Actual",
    reason: "Reason",
    note: "Note",
    source: "Source",
  },
} as const satisfies ListWords;

/** What of a body's reserve is set aside. */
export const reserveListWords = {
  noun: ["reserve", "reserves"],
  columns: { name: "Name", purpose: "For", holds: "Holds" },
} as const satisfies ListWords;

/** What is put into reserves, and taken out. */
export const appropriationListWords = {
  noun: ["appropriation", "appropriations"],
  columns: { on: "On", year: "Year", reserve: "Reserve", amount: "Amount", reason: "Reason" },
} as const satisfies ListWords;

/** What sources print of years. */
export const printedFigureListWords = {
  noun: ["printed figure", "printed figures"],
  columns: {
    year: "Year",
    figure: "Figure",
    label: "As the source calls it",
    amount: "Amount",
    source: "Source",
    section: "Section",
    note: "Note",
  },
} as const satisfies ListWords;

/** What a body has published of its years. */
export const budgetPublicationListWords = {
  noun: ["publication", "publications"],
  columns: {
    year: "Year",
    status: "Status",
    published: "Published",
    withdrawn: "Replaced or withdrawn",
    source: "Source",
  },
} as const satisfies ListWords;
