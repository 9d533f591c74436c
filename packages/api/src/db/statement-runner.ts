import type { QueryResultRow } from "pg";

/** What runs one statement within a wall. */
export interface StatementRunner {
  /** `label` says which statement it is in the server's list of prepared ones. */
  rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]>;
}
