import { Client } from "pg";

/** Name of the database that every test file's own is cloned from: migrated, with all that the product ships. */
export const templateName = "panboard_template";

export interface ServerUrls {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
}

/** The same server's other database. */
export function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}

/** Runs SQL as the owner on one of the server's databases. */
export async function asOwner(ownerUrl: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
