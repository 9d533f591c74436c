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

/** Which boards and years are put side by side, from what the boards have published. */
export type CompareFinancesInput = {
  /** Only what this agency pays: its id, its slug, or its ODS code or URN. Totals stay those of all payers. */
  agency?: string | number | null | undefined;
  /** Slugs of boards; all of the region where it is left out. */
  boards?: Array<string> | null | undefined;
  /** Slug of the region, for a viewer of several. */
  region?: string | null | undefined;
  /** The years, at most 20; where they are left out, all that any of the boards has published, the latest ten at the most. */
  years?: Array<string> | null | undefined;
};

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

export type CompareFinancesQueryVariables = Exact<{
  input: CompareFinancesInput;
}>;


export type CompareFinancesQuery = { compareFinances: { years: Array<string>, boards: Array<{ body:
        | { slug: string, shortName: string }
        | { slug: string, shortName: string }
      , years: Array<{ year: string, contributions: string | null, income: string | null, expenditure: string | null, balance: string | null, closingReserve: string | null, publication: { publishedAt: string | null, status: BudgetStatus, source: string | null } | null, perThousandChildren: { population: string, populationDate: string, contributions: string | null, expenditure: string | null } | null }> }>, agencies: Array<{ payerGroup: string | null, payer: string | null, agency: { slug: string, name: string } | null, boards: Array<{ body:
          | { slug: string }
          | { slug: string }
        , years: Array<{ year: string, amount: string | null, share: string | null }> }>, totals: Array<{ year: string, amount: string | null }> }>, categories: Array<{ category: ExpenditureCategory, boards: Array<{ body:
          | { slug: string }
          | { slug: string }
        , years: Array<{ year: string, amount: string | null, share: string | null }> }> }> } };

export type PublishedYearsQueryVariables = Exact<{
  input: CompareFinancesInput;
}>;


export type PublishedYearsQuery = { compareFinances: { years: Array<string> } };

export const CompareFinancesDocument = `query CompareFinances($input: CompareFinancesInput!) {
  compareFinances(input: $input) {
    years
    boards {
      body {
        slug
        shortName
      }
      years {
        year
        publication {
          publishedAt
          status
          source
        }
        contributions
        income
        expenditure
        balance
        closingReserve
        perThousandChildren {
          population
          populationDate
          contributions
          expenditure
        }
      }
    }
    agencies {
      agency {
        slug
        name
      }
      payerGroup
      payer
      boards {
        body {
          slug
        }
        years {
          year
          amount
          share
        }
      }
      totals {
        year
        amount
      }
    }
    categories {
      category
      boards {
        body {
          slug
        }
        years {
          year
          amount
          share
        }
      }
    }
  }
}` as unknown as TextDocument<CompareFinancesQuery, CompareFinancesQueryVariables>;
export const PublishedYearsDocument = `query PublishedYears($input: CompareFinancesInput!) {
  compareFinances(input: $input) {
    years
  }
}` as unknown as TextDocument<PublishedYearsQuery, PublishedYearsQueryVariables>;