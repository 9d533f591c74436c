import { lowerFirst } from "../../ui/lower-first";
import { dayInWords, momentInWords } from "../../kit/words/moment";
import type { ImportQuery } from "./generated/imports";

/** An import as the API keeps it. */
export type StoredImport = Extract<NonNullable<ImportQuery["node"]>, { readonly __typename: "FigureImport" }>;

/** When and by whom: "3 March 2014 at 9:30am, by the business manager". */
export function importedWords({ importedAt, importedBy }: Pick<StoredImport, "importedAt" | "importedBy">): string {
  return `${momentInWords(importedAt)}${importedBy ? `, by ${withArticle(importedBy)}` : ""}`;
}

/** Whether it counts: "No, it counts", or "On 3 March 2014: “The wrong year.”". */
export function withdrawnWords({ withdrawn }: Pick<StoredImport, "withdrawn">): string {
  return withdrawn ? `On ${dayInWords(withdrawn.at)}: “${withdrawn.reason}”` : "No, it counts";
}

/** A role or the platform within a sentence: "the business manager". */
export function withArticle(actor: string): string {
  const words = lowerFirst(actor);
  return words.startsWith("the ") ? words : `the ${words}`;
}
