/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A file of the lines of money of one board or joint body. */
export type ImportMoneyInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** The file’s text, of 2,000,000 characters and 5,000 rows at the most: a header with line and any of the other columns kind, line, year, agency, payer_group, category, status, amount, worth, due, budgeted, committed, actual, reason, purpose, note, then one row a line. A row is matched with the line of its name in its year. What a column says takes the place of what is stored, an empty cell too, but for status and category; a column that is not there leaves what is stored. The files of `/exports/contributions`, `/exports/income` and `/exports/expenditure` are understood as well. */
  csv: string;
  /** Name of the file, which is put on record. */
  fileName: string;
  /** Only tells what the file would add, change, leave and refuse. */
  preview: boolean;
  /** The year of rows that say none. */
  year?: string | null | undefined;
};

/** What importing does, or would do, with a row. */
export type ImportRowStatus =
  /** It states something new. */
  | 'ADDED'
  /** It changes what was stated. */
  | 'CHANGED'
  /** It adds or changes what may be a mistake, and needs a confirmation. */
  | 'DOUBTFUL'
  /** It has a fault. */
  | 'REFUSED';

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type ImportMoneyMutationVariables = Exact<{
  input: ImportMoneyInput;
}>;


export type ImportMoneyMutation = { importMoney: { imported: { committed: boolean, added: number, changed: number, unchanged: number, refused: number, faultCount: number, notes: Array<string>, faults: Array<{ line: number, column: string | null, message: string }>, rows: Array<{ line: number, status: ImportRowStatus, year: string, name: string, told: Array<string> }> } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const ImportMoneyDocument = `mutation ImportMoney($input: ImportMoneyInput!) {
  importMoney(input: $input) {
    imported {
      committed
      added
      changed
      unchanged
      refused
      faultCount
      faults {
        line
        column
        message
      }
      notes
      rows {
        line
        status
        year
        name
        told
      }
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<ImportMoneyMutation, ImportMoneyMutationVariables>;