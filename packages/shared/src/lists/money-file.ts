/** The columns of a file of lines of money in the order of its template, each with what it holds. */
export const moneyFileColumns = {
  kind: "Contribution, In kind, Income or Expenditure",
  line: "The payer of a contribution; else what the line is",
  year: "The financial year, such as 2013-14; empty is the year that the file is imported into",
  agency:
    "Of a contribution: the agency’s name in the register, its slug or national code; empty where the payer is a printed name",
  payer_group: "Of a contribution that is of no agency: the group of payers, such as Primary schools",
  category:
    "Of expenditure: Staffing, Independent chair, Training, Case reviews, Office, Communications or Other; of income: Training fees, Grant, Transfer for a purpose or Other",
  status: "Of a contribution: Requested, Agreed, To be confirmed, Confirmed or Received",
  amount: "Of contributions and income: pounds and pence, such as 1250.50; empty where it is not known",
  worth: "What is given in kind is worth",
  due: "Of a contribution: the day by which it is to be paid, such as 30/06/2014 or 2014-06-30",
  budgeted: "Of expenditure: as budgeted",
  committed: "Of expenditure: ordered or promised",
  actual: "Of expenditure: as spent",
  reason: "Why income or actual expenditure is below £0.00",
  purpose: "What income may be spent on",
  note: "What there is to say about the line",
} as const;

/** A column of a file of lines of money. */
export type MoneyFileColumn = keyof typeof moneyFileColumns;

/** The columns that every file of lines of money has. */
export const requiredMoneyColumns = ["line"] as const satisfies readonly MoneyFileColumn[];

/** Heads of the lists' own exports that the file calls otherwise; null of what an import does not read. */
export const moneyExportHeads: Readonly<Record<string, MoneyFileColumn | null>> = {
  "payer": "line",
  "group of payers": "payer_group",
  "for": "purpose",
  "worth in kind": "worth",
  "since": null,
  "received": null,
  "still to come": null,
  "expected since": null,
  "share as printed, %": null,
  "source": null,
};

/** How large a file of lines of money may be. */
export const moneyFileLimits = { charactersMax: 2_000_000, rowsMax: 5_000 } as const;
