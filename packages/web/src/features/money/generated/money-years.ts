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

export type MoneyYearsQueryVariables = Exact<{
  body: string | number;
}>;


export type MoneyYearsQuery = { node:
    | { budgets: { nodes: Array<{ id: string, year: string, status: BudgetStatus }> } | null }
    | { budgets: { nodes: Array<{ id: string, year: string, status: BudgetStatus }> } | null }
    | Record<PropertyKey, never>
   | null };

export const MoneyYearsDocument = `query MoneyYears($body: ID!) {
  node(id: $body) {
    ... on Body {
      budgets(first: 200) {
        nodes {
          id
          year
          status
        }
      }
    }
  }
}` as unknown as TextDocument<MoneyYearsQuery, MoneyYearsQueryVariables>;