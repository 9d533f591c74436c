import { Client } from "pg";

/** Name of the database that every test file's own is cloned from: migrated, with all that the product ships. */
export const templateName = "panboard_template";

/** The addresses of a database, one a role that signs in. */
export interface ServerUrls {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  readonly systemUrl: string;
  readonly backupUrl: string;
}

/** Roles that a test signs in as. */
export type TestRole = "owner" | "runtime" | "system" | "backup";

/** The settings by which test processes find the server. */
const settings = {
  ownerUrl: "PANBOARD_TEST_OWNER_URL",
  runtimeUrl: "PANBOARD_TEST_RUNTIME_URL",
  systemUrl: "PANBOARD_TEST_SYSTEM_URL",
  backupUrl: "PANBOARD_TEST_BACKUP_URL",
} as const;
const names = Object.keys(settings) as (keyof ServerUrls)[];

/** Tells the test processes that are started from here where the server is. */
export function announceServer(urls: ServerUrls): void {
  for (const name of names) process.env[settings[name]] = urls[name];
}

/** The server of the tests, as whoever prepared it has told. */
export function findServer(): ServerUrls {
  const pairs = names.map((name) => [name, process.env[settings[name]] ?? ""]);
  return Object.fromEntries(pairs);
}

/** The addresses of the same server's other database. */
export function urlsOf(server: ServerUrls, database: string): ServerUrls {
  return Object.fromEntries(names.map((name) => [name, urlOf(server[name], database)])) as unknown as ServerUrls;
}

/**
 * Makes a database as the owner, by name from the template. It gets the rights of any new database, which a database of
 * the product lacks: those are taken away.
 */
export async function createDatabase(ownerUrl: string, name: string, template?: string): Promise<void> {
  await asOwner(
    ownerUrl,
    `create database ${name}${template === undefined ? "" : ` template ${template}`}`,
    `revoke temporary on database ${name} from public`,
  );
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
