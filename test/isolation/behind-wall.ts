import type { Client } from "pg";
import { type CatalogTable, quote } from "./catalog";

export type Row = Record<string, unknown>;
export type Settings = Readonly<Record<string, string>>;

/** What became of one statement. */
export interface Attempt {
  readonly rows: Row[];
  readonly count: number;
  readonly code?: string;
  readonly message?: string;
  readonly constraint?: string;
}

/** Begins a transaction with its settings. */
export async function beginAs(client: Client, settings: Settings): Promise<void> {
  await client.query("begin");
  const pairs = Object.entries(settings);
  if (pairs.length === 0) return;
  const calls = pairs.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`);
  await client.query(`select ${calls.join(", ")}`, pairs.flat());
}

/** Runs `work` in a transaction with these settings, of which nothing is kept. */
export async function within<T>(client: Client, settings: Settings, work: () => Promise<T>): Promise<T> {
  await beginAs(client, settings);
  try {
    return await work();
  } finally {
    await client.query("rollback");
  }
}

/** Runs one statement within a transaction, and takes back what it did. */
export async function attempt(client: Client, text: string, values: readonly unknown[] = []): Promise<Attempt> {
  await client.query("savepoint attempt");
  try {
    const { rows, rowCount } = await client.query<Row>(text, [...values]);
    return { rows, count: rowCount ?? 0 };
  } catch (error) {
    const { code, message, constraint } = error as { code: string; message: string; constraint?: string };
    return { rows: [], count: 0, code, message, ...(constraint ? { constraint } : {}) };
  } finally {
    await client.query("rollback to savepoint attempt");
  }
}

/** Runs one statement in a transaction of its own with these settings, of which nothing is kept. */
export function tryAs(client: Client, settings: Settings, text: string, values?: readonly unknown[]): Promise<Attempt> {
  return within(client, settings, () => attempt(client, text, values));
}

/** Whether row level security refused the statement, and nothing before it did. */
export function isRefused({ code, message }: Attempt): boolean {
  if (code === "42501" && !message?.includes("row-level security")) throw new Error(message);
  return code === "42501";
}

/** The statement that adds a row, without what Postgres works out. */
export function insertion(table: Pick<CatalogTable, "name" | "generatedColumns">, row: Row): [string, unknown[]] {
  const columns = Object.keys(row).filter((column) => !table.generatedColumns.includes(column));
  const places = columns.map((_, index) => `$${index + 1}`).join(", ");
  const text = `insert into ${quote(table.name)} (${columns.map(quote).join(", ")}) values (${places})`;
  return [text, columns.map((column) => row[column])];
}

/** The condition that a row alone meets, by its primary key. */
export function keyCondition(table: CatalogTable, row: Row): [string, unknown[]] {
  const text = table.primaryKey.map((column, index) => `${quote(column)} = $${index + 1}`).join(" and ");
  return [text, table.primaryKey.map((column) => row[column])];
}

/** Lets a login try everything on every table, so that the wall alone stands in its way: in a test's own database. */
export async function grantEverything(owner: Client, login: string): Promise<void> {
  await owner.query(`grant all on all tables in schema public to ${login}`);
}
