/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Whether a year may still be changed. */
export type BudgetStatus =
  /** Its closing reserve is the next year’s opening one; it changes by dated adjustments alone. */
  | 'CLOSED'
  /** Its lines may be changed. */
  | 'OPEN';

/** What of a year is printed and worked out. */
export type CheckedFigure =
  /** The balance of the year. */
  | 'BALANCE'
  /** The total of what was budgeted to be spent. */
  | 'BUDGETED'
  /** The total of contributions in money. */
  | 'CONTRIBUTIONS'
  /** A payer’s share of the contributions, in percent. */
  | 'CONTRIBUTION_SHARE'
  /** The total of what was spent. */
  | 'EXPENDITURE'
  /** The total of other income. */
  | 'INCOME'
  /** The reserve on the last day. */
  | 'RESERVE_CLOSING'
  /** The reserve on the first day. */
  | 'RESERVE_OPENING';

/** Whether a contribution is paid in money. */
export type ContributionKind =
  /** Given as work, rooms or things; what that is worth may be stated, and enters no total. */
  | 'IN_KIND'
  /** Paid in money. */
  | 'MONEY';

/** How a contribution stands. */
export type ContributionStatus =
  /** The payer has agreed to it in principle. */
  | 'AGREED'
  /** The payer has confirmed the amount. */
  | 'CONFIRMED'
  /** All of it has come. */
  | 'RECEIVED'
  /** The board has asked for it. */
  | 'REQUESTED'
  /** The payer has yet to say, or to say how much. */
  | 'TO_BE_CONFIRMED';

/** What money is spent on. */
export type ExpenditureCategory =
  /** Serious case, rapid and practice reviews. */
  | 'CASE_REVIEWS'
  /** Campaigns, printing, the website. */
  | 'COMMUNICATIONS'
  /** The independent chair or scrutineer, and advice. */
  | 'INDEPENDENT_CHAIR'
  /** Office, meetings and administration. */
  | 'OFFICE'
  /** Anything else, such as a share of a post that others pay for as well. */
  | 'OTHER'
  /** The board’s own staff, training staff included. */
  | 'STAFFING'
  /** Courses, trainers and venues. */
  | 'TRAINING';

/** Where income besides contributions comes from. */
export type IncomeKind =
  /** A grant, such as of a department. */
  | 'GRANT'
  /** Anything else. */
  | 'OTHER'
  /** Fees for courses, and charges for unexplained absence. */
  | 'TRAINING_FEES'
  /** A partnership’s transfer for a purpose. */
  | 'TRANSFER';

/** Where an opening reserve is from. */
export type OpeningBasis =
  /** The closing reserve of the year before, which is closed. */
  | 'CARRIED'
  /** Worked out from a closing reserve that a source states, less the balance of the year. */
  | 'DERIVED'
  /** A source states it. */
  | 'STATED';

export type MoneyYearQueryVariables = Exact<{
  body: string | number;
  year: string;
}>;


export type MoneyYearQuery = { node:
    | { budget:
        | { __typename: 'Budget', version: number, closedOn: string | null, id: string, year: string, status: BudgetStatus, source: string | null, balance: string | null, plannedBalance: string | null, publication: { id: string, version: number, publishedAt: string | null } | null, contributions: { total: string | null, lines: number, notStated: number, inKindWorth: string | null, byStatus: Array<{ status: ContributionStatus, amount: string | null, lines: number }>, byAgency: Array<{ payer: string, kind: ContributionKind, status: ContributionStatus, amount: string | null, worth: string | null, share: string | null, printedShare: string | null, agency: { slug: string } | null }> }, income: { total: string | null, byLine: Array<{ line: string, kind: IncomeKind, amount: string | null }> }, expenditure: { total: string | null, budgeted: string | null, committed: string | null, byLine: Array<{ line: string, category: ExpenditureCategory, budgeted: string | null, committed: string | null, actual: string | null }>, byCategory: Array<{ category: ExpenditureCategory, amount: string | null, budgeted: string | null, committed: string | null }> }, adjustments: Array<{ on: string, amount: string, reason: string }>, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> }, checks: Array<{ figure: CheckedFigure, label: string, printed: string, computed: string | null, difference: string | null, agrees: boolean | null, source: string, section: string | null }> }
        | { __typename: 'BudgetPublication', publishedAt: string | null, id: string, year: string, status: BudgetStatus, source: string | null, balance: string | null, plannedBalance: string | null, contributions: { total: string | null, lines: number, notStated: number, inKindWorth: string | null, byStatus: Array<{ status: ContributionStatus, amount: string | null, lines: number }>, byAgency: Array<{ payer: string, kind: ContributionKind, status: ContributionStatus, amount: string | null, worth: string | null, share: string | null, printedShare: string | null, agency: { slug: string } | null }> }, income: { total: string | null, byLine: Array<{ line: string, kind: IncomeKind, amount: string | null }> }, expenditure: { total: string | null, budgeted: string | null, committed: string | null, byLine: Array<{ line: string, category: ExpenditureCategory, budgeted: string | null, committed: string | null, actual: string | null }>, byCategory: Array<{ category: ExpenditureCategory, amount: string | null, budgeted: string | null, committed: string | null }> }, adjustments: Array<{ on: string, amount: string, reason: string }>, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> }, checks: Array<{ figure: CheckedFigure, label: string, printed: string, computed: string | null, difference: string | null, agrees: boolean | null, source: string, section: string | null }> }
       | null }
    | { budget:
        | { __typename: 'Budget', version: number, closedOn: string | null, id: string, year: string, status: BudgetStatus, source: string | null, balance: string | null, plannedBalance: string | null, publication: { id: string, version: number, publishedAt: string | null } | null, contributions: { total: string | null, lines: number, notStated: number, inKindWorth: string | null, byStatus: Array<{ status: ContributionStatus, amount: string | null, lines: number }>, byAgency: Array<{ payer: string, kind: ContributionKind, status: ContributionStatus, amount: string | null, worth: string | null, share: string | null, printedShare: string | null, agency: { slug: string } | null }> }, income: { total: string | null, byLine: Array<{ line: string, kind: IncomeKind, amount: string | null }> }, expenditure: { total: string | null, budgeted: string | null, committed: string | null, byLine: Array<{ line: string, category: ExpenditureCategory, budgeted: string | null, committed: string | null, actual: string | null }>, byCategory: Array<{ category: ExpenditureCategory, amount: string | null, budgeted: string | null, committed: string | null }> }, adjustments: Array<{ on: string, amount: string, reason: string }>, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> }, checks: Array<{ figure: CheckedFigure, label: string, printed: string, computed: string | null, difference: string | null, agrees: boolean | null, source: string, section: string | null }> }
        | { __typename: 'BudgetPublication', publishedAt: string | null, id: string, year: string, status: BudgetStatus, source: string | null, balance: string | null, plannedBalance: string | null, contributions: { total: string | null, lines: number, notStated: number, inKindWorth: string | null, byStatus: Array<{ status: ContributionStatus, amount: string | null, lines: number }>, byAgency: Array<{ payer: string, kind: ContributionKind, status: ContributionStatus, amount: string | null, worth: string | null, share: string | null, printedShare: string | null, agency: { slug: string } | null }> }, income: { total: string | null, byLine: Array<{ line: string, kind: IncomeKind, amount: string | null }> }, expenditure: { total: string | null, budgeted: string | null, committed: string | null, byLine: Array<{ line: string, category: ExpenditureCategory, budgeted: string | null, committed: string | null, actual: string | null }>, byCategory: Array<{ category: ExpenditureCategory, amount: string | null, budgeted: string | null, committed: string | null }> }, adjustments: Array<{ on: string, amount: string, reason: string }>, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> }, checks: Array<{ figure: CheckedFigure, label: string, printed: string, computed: string | null, difference: string | null, agrees: boolean | null, source: string, section: string | null }> }
       | null }
    | Record<PropertyKey, never>
   | null };

export type YearsOfMoneyQueryVariables = Exact<{
  body: string | number;
}>;


export type YearsOfMoneyQuery = { node:
    | { moneyYears: Array<
        | { id: string, year: string, status: BudgetStatus, balance: string | null, plannedBalance: string | null, publication: { publishedAt: string | null } | null }
        | { publishedAt: string | null, id: string, year: string, status: BudgetStatus, balance: string | null, plannedBalance: string | null }
      > }
    | { moneyYears: Array<
        | { id: string, year: string, status: BudgetStatus, balance: string | null, plannedBalance: string | null, publication: { publishedAt: string | null } | null }
        | { publishedAt: string | null, id: string, year: string, status: BudgetStatus, balance: string | null, plannedBalance: string | null }
      > }
    | Record<PropertyKey, never>
   | null };

export type YearMoney_Budget_Fragment = { __typename: 'Budget', version: number, closedOn: string | null, id: string, year: string, status: BudgetStatus, source: string | null, balance: string | null, plannedBalance: string | null, publication: { id: string, version: number, publishedAt: string | null } | null, contributions: { total: string | null, lines: number, notStated: number, inKindWorth: string | null, byStatus: Array<{ status: ContributionStatus, amount: string | null, lines: number }>, byAgency: Array<{ payer: string, kind: ContributionKind, status: ContributionStatus, amount: string | null, worth: string | null, share: string | null, printedShare: string | null, agency: { slug: string } | null }> }, income: { total: string | null, byLine: Array<{ line: string, kind: IncomeKind, amount: string | null }> }, expenditure: { total: string | null, budgeted: string | null, committed: string | null, byLine: Array<{ line: string, category: ExpenditureCategory, budgeted: string | null, committed: string | null, actual: string | null }>, byCategory: Array<{ category: ExpenditureCategory, amount: string | null, budgeted: string | null, committed: string | null }> }, adjustments: Array<{ on: string, amount: string, reason: string }>, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> }, checks: Array<{ figure: CheckedFigure, label: string, printed: string, computed: string | null, difference: string | null, agrees: boolean | null, source: string, section: string | null }> };

export type YearMoney_BudgetPublication_Fragment = { __typename: 'BudgetPublication', publishedAt: string | null, id: string, year: string, status: BudgetStatus, source: string | null, balance: string | null, plannedBalance: string | null, contributions: { total: string | null, lines: number, notStated: number, inKindWorth: string | null, byStatus: Array<{ status: ContributionStatus, amount: string | null, lines: number }>, byAgency: Array<{ payer: string, kind: ContributionKind, status: ContributionStatus, amount: string | null, worth: string | null, share: string | null, printedShare: string | null, agency: { slug: string } | null }> }, income: { total: string | null, byLine: Array<{ line: string, kind: IncomeKind, amount: string | null }> }, expenditure: { total: string | null, budgeted: string | null, committed: string | null, byLine: Array<{ line: string, category: ExpenditureCategory, budgeted: string | null, committed: string | null, actual: string | null }>, byCategory: Array<{ category: ExpenditureCategory, amount: string | null, budgeted: string | null, committed: string | null }> }, adjustments: Array<{ on: string, amount: string, reason: string }>, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> }, checks: Array<{ figure: CheckedFigure, label: string, printed: string, computed: string | null, difference: string | null, agrees: boolean | null, source: string, section: string | null }> };

export type YearMoneyFragment =
  | YearMoney_Budget_Fragment
  | YearMoney_BudgetPublication_Fragment
;

export const MoneyYearDocument = `query MoneyYear($body: ID!, $year: FinancialYear!) {
  node(id: $body) {
    ... on Body {
      budget(year: $year) {
        ...YearMoney
      }
    }
  }
}
fragment YearMoney on MoneyOfYear {
  __typename
  id
  year
  status
  source
  balance
  plannedBalance
  ... on Budget {
    version
    closedOn
    publication {
      id
      version
      publishedAt
    }
  }
  ... on BudgetPublication {
    publishedAt
  }
  contributions {
    total
    lines
    notStated
    inKindWorth
    byStatus {
      status
      amount
      lines
    }
    byAgency {
      payer
      agency {
        slug
      }
      kind
      status
      amount
      worth
      share
      printedShare
    }
  }
  income {
    total
    byLine {
      line
      kind
      amount
    }
  }
  expenditure {
    total
    budgeted
    committed
    byLine {
      line
      category
      budgeted
      committed
      actual
    }
    byCategory {
      category
      amount
      budgeted
      committed
    }
  }
  adjustments {
    on
    amount
    reason
  }
  reserve {
    opening
    openingBasis
    openingSource
    closing
    plannedClosing
    unallocated
    named {
      key
      name
      opening
      putIn
      takenOut
      closing
    }
  }
  checks {
    figure
    label
    printed
    computed
    difference
    agrees
    source
    section
  }
}` as unknown as TextDocument<MoneyYearQuery, MoneyYearQueryVariables>;
export const YearsOfMoneyDocument = `query YearsOfMoney($body: ID!) {
  node(id: $body) {
    ... on Body {
      moneyYears {
        id
        year
        status
        balance
        plannedBalance
        ... on Budget {
          publication {
            publishedAt
          }
        }
        ... on BudgetPublication {
          publishedAt
        }
      }
    }
  }
}` as unknown as TextDocument<YearsOfMoneyQuery, YearsOfMoneyQueryVariables>;