import type { CsvCell } from "@panboard/shared";
import type { Read } from "../../db/read";
import { type SqlValue, text } from "../../db/sql-value";

/** What an export writes of a row: a value, perhaps in other words. */
export interface Column extends SqlValue {
  readonly words?: (text: string) => string;
  /** The words of several values, where they have to be read; a value without words is written as it is. */
  readonly readWords?: (read: Read, texts: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** A value that is written in other words, such as an enum's. */
export function inWords(sql: string, words: Readonly<Record<string, string>> | ((text: string) => string)): Column {
  return { ...text(sql), words: typeof words === "function" ? words : (value) => words[value] ?? value };
}

const london = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" });

/** The cell of a value: days as ISO writes them, moments as `2026-11-29 20:39` in London, numbers as numbers. */
export function cellOf({ type, words }: Column, value: string | null): CsvCell {
  if (value === null) return null;
  switch (type) {
    case "whole":
    case "number":
      return { number: value };
    case "moment":
      return london.format(new Date(value));
    default:
      return words ? words(value) : value;
  }
}

/** A column of rows that were read, with the words of its values where they have to be read. */
export async function readColumn(
  read: Read,
  column: Column,
  rows: readonly { readonly columns: readonly (string | null)[] }[],
  index: number,
): Promise<Column> {
  if (!column.readWords) return column;
  const texts = new Set(rows.flatMap((row) => row.columns[index] ?? []));
  const words = await column.readWords(read, [...texts]);
  return { ...column, words: (text) => words.get(text) ?? text };
}
