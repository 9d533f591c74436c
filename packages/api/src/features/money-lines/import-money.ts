import type { Write } from "../../db/write";
import {
  moneyExportHeads,
  type MoneyFileColumn,
  moneyFileColumns,
  moneyFileLimits,
  requiredMoneyColumns,
} from "@panboard/shared";
import { moneyTurn } from "../money";
import { buildFault, digestOfFile, type NamedRows, readNamedRows, rowsBy, writeCell } from "../statements";
import type { ImportMoneyInput } from "./import-money.types";
import { keyOfLine, readKnownMoney } from "./known-money";
import { type LineFault, type LineRow, type ParsedLine, parseLine } from "./parse-line";
import { planLine, type PlannedLine } from "./plan-line";
import { storeLines } from "./store-lines";

/** A row that is added, changed or refused. */
interface ToldRow {
  readonly line: number;
  readonly status: "ADDED" | "CHANGED" | "REFUSED";
  readonly year: string;
  readonly name: string;
  readonly told: readonly string[];
}

/** What an import of lines of money did, or would do. */
export interface MoneyImport {
  readonly committed: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly faults: readonly LineFault[];
  readonly faultCount: number;
  readonly notes: readonly string[];
  readonly rows: readonly ToldRow[];
}

const shownMax = 200;
const nouns = { CONTRIBUTION: "contribution", INCOME: "line of income", EXPENDITURE: "line of expenditure" } as const;

/**
 * Imports a body's lines of money, all or nothing; a preview, and a file with a fault, store nothing. What is stored already is
 * left as it is, so that the same file may be imported again. The entry has counts and the file's hash.
 */
export async function importMoney(write: Write, input: ImportMoneyInput, today: string): Promise<MoneyImport> {
  // Before the first statement: a large file takes its time, and nobody's connection is to wait for it.
  const read = readNamedRows(input.csv, {
    columns: Object.keys(moneyFileColumns) as MoneyFileColumn[],
    required: requiredMoneyColumns,
    otherHeads: moneyExportHeads,
    rowsMax: moneyFileLimits.rowsMax,
  });
  const parsed = read.rows.map((row) => parseLine(row, input.year ?? undefined));
  const rows = parsed.filter((one): one is ParsedLine => "line" in one);
  if (!input.preview) await write.takeTurn(moneyTurn);
  const known = await readKnownMoney(write, rows);
  const plans = rows.map((row) => planLine(row, known));
  const planned = plans.filter((one): one is PlannedLine => "row" in one);
  const faults = [
    ...read.faults,
    ...parsed.flatMap((one) => ("line" in one ? [] : one)),
    ...plans.flatMap((one) => ("row" in one ? [] : one)),
    ...findRepeats(rows),
  ].sort((one, other) => one.line - other.line);
  const committed = !input.preview && faults.length === 0;
  const result = buildResult(read, planned, faults, committed);
  if (committed) {
    const { added, changed, unchanged } = result;
    const file = { fileName: input.fileName, fileSha256: digestOfFile(input.csv) };
    await storeLines(write, planned, { ...file, added, changed, unchanged }, today);
  }
  return result;
}

/** Rows about a line that a row before is about. */
function findRepeats(rows: readonly ParsedLine[]): LineFault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = `${row.of} ${keyOfLine(row.year, row.name, row.of === "CONTRIBUTION" ? row.kind : "")}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row.line);
      return [];
    }
    return buildFault(row.line, "line" as const, `The row in line ${before} is about this line too: make them one.`);
  });
}

function statusOf({ stored, changes }: PlannedLine): "ADDED" | "CHANGED" | undefined {
  if (!stored) return "ADDED";
  return changes.length > 0 ? "CHANGED" : undefined;
}

function buildResult(
  read: NamedRows<MoneyFileColumn>,
  planned: readonly PlannedLine[],
  faults: readonly LineFault[],
  committed: boolean,
): MoneyImport {
  const refused = rowsBy(faults, ({ line }) => line);
  const accepted = planned.filter(({ row }) => !refused.has(row.line));
  const count = (status: "ADDED" | "CHANGED" | undefined): number =>
    accepted.filter((one) => statusOf(one) === status).length;
  const told = [...accepted.flatMap(tellRow), ...read.rows.flatMap((row) => tellRefused(row, refused.get(row.line)))];
  const shown = (["ADDED", "CHANGED", "REFUSED"] as const).flatMap((status) =>
    told.filter((row) => row.status === status).slice(0, shownMax),
  );
  return {
    committed,
    added: count("ADDED"),
    changed: count("CHANGED"),
    unchanged: count(undefined),
    refused: refused.size,
    faults: faults.slice(0, shownMax),
    faultCount: faults.length,
    notes: read.notes,
    rows: shown.sort((one, other) => one.line - other.line),
  };
}

function tellRow(planned: PlannedLine): ToldRow[] {
  const status = statusOf(planned);
  if (status === undefined) return [];
  const { row, of, changes } = planned;
  const told = status === "ADDED" ? [`New ${nouns[of]}.`] : changes;
  return [{ line: row.line, status, year: row.year, name: writeCell(row.name), told }];
}

function tellRefused({ line, cells }: LineRow, faults: readonly LineFault[] = []): ToldRow[] {
  if (faults.length === 0) return [];
  const told = faults.map(({ message }) => message);
  return [{ line, status: "REFUSED", year: writeCell(cells.year ?? ""), name: writeCell(cells.line ?? ""), told }];
}
