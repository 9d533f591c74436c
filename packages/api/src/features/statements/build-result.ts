import type { CheckedFigures } from "./checking/check-figures";
import { buildImportedRow, describeRows, type ImportedRow } from "./describe-rows";
import type { FigureFault } from "./reading/figure-row";
import type { ParsedFigures } from "./reading/parse-figures";
import { writeReport } from "./write-report";

/** What an import did, or would do. Without the report it has less than 200,000 bytes as JSON, whatever the file. */
export interface ImportResult {
  /** Whether anything may have been stored: not for a preview, for a file with a fault, or with a doubt not accepted. */
  readonly committed: boolean;
  /** Rows that are new statements. */
  readonly added: number;
  /** Rows that change what a statement says, as a new revision. */
  readonly revised: number;
  /** Rows that say what is stored already. */
  readonly unchanged: number;
  /** The first faults; `faultCount` counts all. */
  readonly faults: readonly FigureFault[];
  readonly faultCount: number;
  /** The first of what needs somebody's confirmation; `doubtCount` counts all. */
  readonly doubts: readonly FigureFault[];
  readonly doubtCount: number;
  /** How the file was read, where that is worth telling. */
  readonly notes: readonly string[];
  /** The first rows of each status, in the order of the lines. */
  readonly rows: readonly ImportedRow[];
  /** All rows as a CSV file for people. */
  readonly report: string | null;
}

/** Bytes of JSON of an answer at the most, without the report and with room for the counts. */
const bytesMax = 190_000;
const faultsMax = 200;
const rowsMax = 100;
const statuses = ["ADDED", "CHANGED", "DOUBTFUL", "REFUSED"] as const;

/** Sums up what a file would do, or did where it was `committed`. */
export function buildResult(
  parsed: ParsedFigures,
  checked: CheckedFigures,
  options: { readonly committed: boolean; readonly withReport: boolean },
): ImportResult {
  const { planned, faults, doubts, notes } = checked;
  const described = describeRows(parsed, checked);
  const count = (status: string): number => planned.filter((plan) => plan.status === status).length;
  const [added, revised] = [count("ADDED"), count("CHANGED")];
  const accepted = described.filter(({ status }) => status !== "REFUSED").length;
  const rows = described.flatMap(buildImportedRow);
  const allowance = new Allowance(bytesMax);
  const firstFaults = allowance.takeFirst(faults, faultsMax, 80_000);
  const firstDoubts = allowance.takeFirst(doubts, faultsMax, 50_000);
  const firstRows = statuses.flatMap((status, index) => {
    const own = rows.filter((row) => row.status === status);
    return allowance.takeFirst(own, rowsMax, allowance.bytes / (statuses.length - index));
  });
  return {
    committed: options.committed,
    added,
    revised,
    unchanged: accepted - added - revised,
    faults: firstFaults,
    faultCount: faults.length,
    doubts: firstDoubts,
    doubtCount: doubts.length,
    notes,
    rows: firstRows.sort((a, b) => a.line - b.line),
    report: options.withReport ? writeReport(described) : null,
  };
}

/** Bytes of JSON that are shared out to lists, one after the other. */
class Allowance {
  constructor(public bytes: number) {}

  /** The first items: so many, and so many bytes of what is left, at the most. */
  takeFirst<T>(items: readonly T[], itemsMax: number, bytesMax: number): T[] {
    const taken: T[] = [];
    let bytes = 0;
    for (const item of items.slice(0, itemsMax)) {
      const more = Buffer.byteLength(JSON.stringify(item)) + 1;
      if (bytes + more > bytesMax) break;
      bytes += more;
      taken.push(item);
    }
    this.bytes -= bytes;
    return taken;
  }
}
