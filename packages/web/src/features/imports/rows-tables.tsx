import { SummaryList } from "../../ui/summary-list";
import { Table } from "../../ui/table";
import { BreakableText } from "./breakable-text";
import { countWords, faultsId, readingNotes, shownWords } from "./import-words";
import type { RowsResult } from "./rows-result";
import type { FileAnswer } from "./use-file-steps";

/** One and several of what a row is about: "seat", "seats". */
export type Noun = readonly [one: string, several: string];

/** How the rows of a file are told. */
export interface RowsColumns<Row> {
  readonly noun: Noun;
  /** Heads of the columns between the line and what becomes of it. */
  readonly heads: readonly string[];
  readonly cellsOf: (row: Row) => readonly string[];
}

interface RowsSummaryProps<T extends RowsResult> {
  readonly answer: FileAnswer<T>;
  readonly noun: Noun;
  /** What else the file adds: "New people", "2 people". */
  readonly more?: readonly { readonly key: string; readonly value: string }[];
}

/** How many rows a file adds, changes, leaves and refuses, and how it was read. */
export function RowsSummary<T extends RowsResult>({ answer: { file, result }, noun, more = [] }: RowsSummaryProps<T>) {
  const { added, changed, unchanged, refused } = result;
  const notes = readingNotes(file, result.notes);
  return (
    <SummaryList
      rows={[
        { key: "File", value: <BreakableText>{file.fileName}</BreakableText> },
        { key: "New", value: countWords(added, ...noun) },
        { key: "Changed", value: countWords(changed, ...noun) },
        { key: "Left as they are", value: countWords(unchanged, ...noun) },
        ...(refused > 0 ? [{ key: "Refused", value: countWords(refused, "row") }] : []),
        ...more,
        ...(notes.length > 0 ? [{ key: "How it was read", value: notes.join(" ") }] : []),
      ]}
    />
  );
}

/** The faults of a file by line and column, each with what to do. */
export function RowsFaults({ result }: { readonly result: RowsResult }) {
  const columns = ["Line", "Column", "What is wrong"];
  return (
    <section id={faultsId} tabIndex={-1} aria-label="Refused rows">
      <Table
        caption={`Faults: ${shownWords(result.faults.length, result.faultCount, "fault")}`}
        classes="govuk-!-margin-bottom-6"
        captionClasses="govuk-table__caption--m"
        head={columns.map((content) => ({ key: content, content }))}
        blockLabels={columns}
        rows={result.faults.map(({ line, column, message }, index) => ({
          key: String(index),
          cells: [line, column ?? "Whole line", message],
        }))}
      />
    </section>
  );
}

interface ToldRowsProps<T extends RowsResult> {
  readonly result: T;
  readonly columns: RowsColumns<T["rows"][number]>;
  readonly status: "ADDED" | "CHANGED";
}

/** The rows that a file adds or changes, with what it does to each. */
export function ToldRows<T extends RowsResult>({
  result,
  columns: { noun, heads, cellsOf },
  status,
}: ToldRowsProps<T>) {
  const rows: readonly T["rows"][number][] = result.rows.filter((row) => row.status === status);
  if (rows.length === 0) return null;
  const [words, count] = status === "ADDED" ? ["New", result.added] : ["Changed", result.changed];
  const columns = ["Line", ...heads, "What becomes of it"];
  return (
    <Table
      caption={`${words}: ${shownWords(rows.length, count, noun[0])}`}
      captionClasses="govuk-table__caption--m"
      head={columns.map((content) => ({ key: content, content }))}
      blockLabels={columns}
      rows={rows.map((row) => ({ key: String(row.line), cells: [row.line, ...cellsOf(row), row.told.join(" ")] }))}
    />
  );
}
