import { Pool } from "pg";
import type { Look } from "../works/work";

/** A way past the walls to look at what is in a database, by the login that makes backups. It changes nothing. */
export function openLook(backupUrl: string): { readonly look: Look; stop(): Promise<void> } {
  const pool = new Pool({ connectionString: backupUrl, max: 1 });
  return { look: async (text, values) => (await pool.query(text, [...values])).rows, stop: () => pool.end() };
}
