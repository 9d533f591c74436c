import type { ImportResult } from "./import-words";
import type { PreviewRow } from "./preview-rows";

/** The answer to a file that does nothing, but for what is given; for tests. */
export function givenResult(given: Partial<ImportResult> = {}): ImportResult {
  return {
    committed: false,
    added: 0,
    revised: 0,
    unchanged: 0,
    faults: [],
    faultCount: 0,
    doubts: [],
    doubtCount: 0,
    notes: [],
    rows: [],
    report: null,
    import: null,
    ...given,
  };
}

/** A row of an answer; for tests. */
export function givenRow(line: number, status: PreviewRow["status"], previousValue: string | null = null): PreviewRow {
  const names = { area: "halton", indicator: "cp_plans", period: "2013-14", breakdown: null, category: null };
  const printed = { source: "Report", section: "Table" };
  return { line, status, ...names, ...printed, value: "60", previousValue, message: null };
}
