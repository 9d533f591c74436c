/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A file of published figures of one board. */
export type ImportIndicatorValuesInput = {
  /** Confirms what `doubts` asks. Without it a file with a doubt is not stored. */
  acceptDoubts?: boolean;
  /** The board that the file's rows are of: its id, or its slug. */
  body: string | number;
  /** The file's text: a header with board, area, indicator, period, breakdown, category, value, source, section and perhaps note, then one row a value. Of a file that the client exported the columns for people are not read, and rows that say no in the column import are left out. */
  csv: string;
  /** Name of the file, kept as where the figures came from. */
  fileName: string;
  /** Only tells what the file would add, change and refuse. */
  preview?: boolean;
  /** Also answers every row in `report`. */
  withReport?: boolean;
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

export type ImportIndicatorValuesMutationVariables = Exact<{
  input: ImportIndicatorValuesInput;
}>;


export type ImportIndicatorValuesMutation = { importIndicatorValues: { imported: { committed: boolean, added: number, revised: number, unchanged: number, faultCount: number, doubtCount: number, notes: Array<string>, report: string | null, faults: Array<{ line: number, column: string | null, message: string }>, doubts: Array<{ line: number, column: string | null, message: string }>, rows: Array<{ line: number, status: ImportRowStatus, area: string, indicator: string, period: string, breakdown: string | null, category: string | null, source: string, section: string, value: string, previousValue: string | null, message: string | null }>, import: { id: string, reference: string } | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const ImportIndicatorValuesDocument = `mutation ImportIndicatorValues($input: ImportIndicatorValuesInput!) {
  importIndicatorValues(input: $input) {
    imported {
      committed
      added
      revised
      unchanged
      faults {
        line
        column
        message
      }
      faultCount
      doubts {
        line
        column
        message
      }
      doubtCount
      notes
      rows {
        line
        status
        area
        indicator
        period
        breakdown
        category
        source
        section
        value
        previousValue
        message
      }
      report
      import {
        id
        reference
      }
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<ImportIndicatorValuesMutation, ImportIndicatorValuesMutationVariables>;