import { SummaryList } from "../../ui/summary-list";
import { Table } from "../../ui/table";
import { BreakableText, countWords, type FileAnswer, readingNotes, shownWords } from "../imports";
import { faultsId, type SeatImport } from "./use-seat-import";

/** How many seats a file adds, changes, leaves and refuses, and how it was read. */
export function SeatImportSummary({ answer: { file, result } }: { readonly answer: FileAnswer<SeatImport> }) {
  const { added, changed, unchanged, refused, newPeople, newHolders } = result;
  const notes = readingNotes(file, result.notes);
  return (
    <SummaryList
      rows={[
        { key: "File", value: <BreakableText>{file.fileName}</BreakableText> },
        { key: "New", value: countWords(added, "seat") },
        { key: "Changed", value: countWords(changed, "seat") },
        { key: "Left as they are", value: countWords(unchanged, "seat") },
        ...(refused > 0 ? [{ key: "Refused", value: countWords(refused, "row") }] : []),
        { key: "Holders and deputies added", value: countWords(newHolders, "holder") },
        { key: "New people", value: countWords(newPeople, "person", "people") },
        ...(notes.length > 0 ? [{ key: "How it was read", value: notes.join(" ") }] : []),
      ]}
    />
  );
}

/** The faults of a file by line and column, each with what to do. */
export function SeatFaults({ result }: { readonly result: SeatImport }) {
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

/** The seats that a file adds or changes, with what it does to each. */
export function SeatRows({ result, status }: { readonly result: SeatImport; readonly status: "ADDED" | "CHANGED" }) {
  const rows = result.rows.filter((row) => row.status === status);
  if (rows.length === 0) return null;
  const [words, count] = status === "ADDED" ? ["New", result.added] : ["Changed", result.changed];
  const columns = ["Line", "Group", "Post", "What becomes of it"];
  return (
    <Table
      caption={`${words}: ${shownWords(rows.length, count, "seat")}`}
      captionClasses="govuk-table__caption--m"
      head={columns.map((content) => ({ key: content, content }))}
      blockLabels={columns}
      rows={rows.map(({ line, group, post, told }) => ({
        key: String(line),
        cells: [line, group, post, told.join(" ")],
      }))}
    />
  );
}
