import type { ErrorItem } from "../../ui/error-summary";
import { countWords, faultsId } from "./import-words";
import type { FileResult } from "./use-file-steps";

/** What the API answers of a file of rows that are added or changed. */
export interface RowsResult extends FileResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly faultCount: number;
  readonly faults: readonly { readonly line: number; readonly column: string | null; readonly message: string }[];
  readonly notes: readonly string[];
  readonly rows: readonly { readonly line: number; readonly status: string; readonly told: readonly string[] }[];
}

/** What is wrong with a file, as one line that leads to the table of its faults. */
export function errorsOfRows({ faults, faultCount }: Pick<RowsResult, "faults" | "faultCount">): readonly ErrorItem[] {
  const [only] = faults;
  if (!only) return [];
  const where = only.column ? `Line ${only.line}, ${only.column}` : `Line ${only.line}`;
  const text =
    faultCount === 1
      ? `${where}: ${only.message}`
      : `The file has ${countWords(faultCount, "fault")}, and nothing was stored`;
  return [{ text, fieldId: faultsId }];
}
