import type { CheckedFigures } from "./checking/check-figures";
import { type FigureFault, type FigureRow, writeCell } from "./reading/figure-row";
import type { ParsedFigures } from "./reading/parse-figures";
import { writeValue } from "./checking/parse-value";

export type RowStatus = "ADDED" | "CHANGED" | "UNCHANGED" | "DOUBTFUL" | "REFUSED";

/** What importing would do with one row of the file; its cells are empty where they could not be told apart. */
export interface DescribedRow {
  readonly line: number;
  readonly status: RowStatus;
  readonly row: FigureRow | undefined;
  /** What the statement says now, where it is stored. */
  readonly previousValue: string | null;
  /** Every fault of the row, or every doubt. */
  readonly messages: readonly string[];
}

/** A row as it is answered: with its first fault or doubt, and cells of 60 characters at the most that can all be seen. */
export interface ImportedRow {
  readonly line: number;
  readonly status: Exclude<RowStatus, "UNCHANGED">;
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly breakdown: string | null;
  readonly category: string | null;
  readonly source: string;
  readonly section: string;
  readonly value: string;
  readonly previousValue: string | null;
  readonly message: string | null;
}

/** Every row of the file in the order of the lines, with what becomes of it. A doubt goes before what would be done. */
export function describeRows(parsed: ParsedFigures, checked: CheckedFigures): DescribedRow[] {
  const faults = messagesByLine(checked.faults);
  const doubts = messagesByLine(checked.doubts);
  const planned = new Map(checked.planned.map((plan) => [plan.figure.line, plan]));
  const describe = (line: number, row: FigureRow | undefined): DescribedRow => {
    const refusals = faults.get(line);
    if (refusals) return { line, row, status: "REFUSED", previousValue: null, messages: refusals };
    const { status = "UNCHANGED", standing } = planned.get(line) ?? {};
    const previousValue = standing?.valueKind ? writeValue(standing.valueKind, standing.value) : null;
    const questions = doubts.get(line);
    if (questions) return { line, row, status: "DOUBTFUL", previousValue, messages: questions };
    return { line, row, status: status === "LEFT" ? "UNCHANGED" : status, previousValue, messages: [] };
  };
  const broken = parsed.brokenLines.map((line) => describe(line, undefined));
  return [...parsed.rows.map((row) => describe(row.line, row)), ...broken].sort((a, b) => a.line - b.line);
}

/** The row as it is answered; none for what is stored already. */
export function buildImportedRow({ line, status, row, previousValue, messages }: DescribedRow): ImportedRow[] {
  if (status === "UNCHANGED") return [];
  const cell = (text = ""): string => writeCell(text);
  return [
    {
      line,
      status,
      area: cell(row?.area),
      indicator: cell(row?.indicator),
      period: cell(row?.period),
      breakdown: row?.breakdown ? cell(row.breakdown) : null,
      category: row?.category ? cell(row.category) : null,
      source: cell(row?.source),
      section: cell(row?.section),
      value: cell(row?.value),
      previousValue,
      message: messages[0] ?? null,
    },
  ];
}

function messagesByLine(faults: readonly FigureFault[]): Map<number, string[]> {
  const byLine = new Map<number, string[]>();
  for (const { line, message } of faults) {
    const messages = byLine.get(line);
    if (messages) messages.push(message);
    else byLine.set(line, [message]);
  }
  return byLine;
}
