import { type PanboardError, requireChange } from "@panboard/shared/client";
import type { ImportIndicatorValuesMutation } from "./generated/import-indicator-values";
import type { ErrorItem } from "../../ui/error-summary";
import type { ChosenFile } from "./chosen-file";

type Payload = NonNullable<ImportIndicatorValuesMutation["importIndicatorValues"]>;
export type ImportResult = NonNullable<Payload["imported"]>;

/** What an import did; throws a PanboardError with the first thing to mend where the API looked at no file. */
export function importedOf({ importIndicatorValues: payload }: ImportIndicatorValuesMutation): ImportResult {
  return requireChange(payload, payload?.imported);
}

/** Ids of what an error leads to. */
export const faultsId = "faults";
export const doubtsId = "doubts";
export const acceptId = "accept-doubts";

export const tickWords = "Tick that you have checked the doubtful rows, or choose another file";

/** "1 row", "1,234 rows". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** How many of all there are in a table: "3 rows", "First 100 of 1,234 rows", "First 100 of up to 1,234 rows". */
export function shownWords(shown: number, total: number, one: string, isMost = false): string {
  if (shown >= total) return countWords(shown, one);
  return `First ${shown.toLocaleString("en-GB")} of ${isMost ? "up to " : ""}${countWords(total, one)}`;
}

/** How the file was read, as sentences: its encoding where that is not UTF-8, then what the API says. */
export function readingNotes({ encoding }: Pick<ChosenFile, "encoding">, notes: readonly string[]): string[] {
  const isPlain = encoding === undefined || encoding === "UTF-8";
  return isPlain ? [...notes] : [`Read as ${encoding}, because it is not UTF-8.`, ...notes];
}

/** "3 doubtful rows"; where more is doubtful than is listed, "1,234 doubts", since a row may have several. */
export function doubtWords({ doubts, doubtCount }: Pick<ImportResult, "doubts" | "doubtCount">): string {
  if (doubts.length < doubtCount) return countWords(doubtCount, "doubt");
  return countWords(new Set(doubts.map(({ line }) => line)).size, "doubtful row");
}

/** What is wrong with an answer, as one line that leads to its table: a file may have more faults than a list should hold. */
export function answerErrors(
  { committed, faults, faultCount, ...doubtful }: ImportResult,
  wasPreview: boolean,
): readonly ErrorItem[] {
  const [only] = faults;
  if (faultCount === 1 && only) {
    const where = only.column ? `Line ${only.line}, ${only.column}` : `Line ${only.line}`;
    return [{ text: `${where}: ${only.message}`, fieldId: faultsId }];
  }
  if (faultCount > 0) {
    const all = `The file has ${countWords(faultCount, "fault")}, and nothing was stored`;
    const shown = `The first ${faults.length.toLocaleString("en-GB")} are shown.`;
    return [{ text: faults.length < faultCount ? `${all}. ${shown}` : all, fieldId: faultsId }];
  }
  if (wasPreview || committed) return [];
  const text = `Nothing was imported: since you checked the file, figures were stored that leave ${doubtWords(doubtful)}`;
  return [{ text, fieldId: doubtsId }];
}

/** A request that failed, in words that fit what it was to do. */
export function failureWords(
  error: Pick<PanboardError, "code" | "message">,
  preview: boolean,
  what = "the figures",
): string {
  const failed = preview ? "the file could not be checked" : `${what} could not be imported`;
  return `Sorry, ${failed}. ${reasonWords(error)}`;
}

/** Why a request failed, as a sentence. */
export function reasonWords({ code, message }: Pick<PanboardError, "code" | "message">): string {
  return code === "UNAUTHENTICATED" ? "You are no longer signed in." : message;
}
