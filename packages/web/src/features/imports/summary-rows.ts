import type { SummaryListRow } from "../../ui/summary-list";
import { readingNotes } from "./import-words";
import type { ImportAnswer } from "./use-import";

/** The file, how it was read, and the counts of its import, in words. */
export function summaryRows({ file, result }: ImportAnswer): SummaryListRow[] {
  const notes = readingNotes(file, result.notes);
  const { added, revised, unchanged } = result;
  const number = (count: number) => count.toLocaleString("en-GB");
  const kept = "The earlier values stay on record";
  return [
    { key: "File", value: file.fileName },
    ...(notes.length > 0 ? [{ key: "How it was read", value: notes.join(" ") }] : []),
    { key: "New values", value: number(added) },
    { key: "Changed values", value: revised === 0 ? 0 : `${number(revised)}. ${kept}` },
    { key: "Stored already", value: number(unchanged) },
    ...(result.doubtCount > 0 ? [{ key: "Doubts", value: number(result.doubtCount) }] : []),
    ...(result.faultCount > 0 ? [{ key: "Faults", value: number(result.faultCount) }] : []),
  ];
}
