import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const folder = join(__dirname, "../../../data");

/** The text of a data file that the product ships, such as `published/indicator_values.csv`. */
export function readShippedFile(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** The rows of a shipped catalogue file, by column name. */
export function readShippedRows<Column extends string>(name: string): Record<Column, string>[] {
  return parse<Record<Column, string>>(readShippedFile(name), { columns: true, bom: true, skip_empty_lines: true });
}

/** A cell that may be empty. */
export function textOrNull(cell: string): string | null {
  return cell === "" ? null : cell;
}

/** The entry of a natural key that another shipped file names; a missing one is a fault of the shipped files. */
export function requireEntry<T>(entries: ReadonlyMap<string, T>, key: string): T {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`The shipped catalogue names "${key}", which it does not have.`);
  return entry;
}
