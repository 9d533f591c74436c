import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres.error";

/** The passwords of the roles that sign in here. */
export interface Passwords {
  readonly ownerPassword: string;
  readonly runtimePassword: string;
  readonly systemPassword: string;
  readonly backupPassword: string;
}

/** How to reach the server: kept in a file that its owner alone reads. */
export interface Connection extends Passwords {
  readonly port: number;
}

/** The addresses of the database, one a role that signs in. */
export interface RoleUrls {
  /** Signs in as panboard_owner, who migrates and may create databases. */
  readonly ownerUrl: string;
  /** Signs in as panboard_runtime, who owns nothing. */
  readonly runtimeUrl: string;
  /** Signs in as panboard_system, who owns nothing. */
  readonly systemUrl: string;
  /** Signs in as panboard_backup, who reads everything and writes nothing. */
  readonly backupUrl: string;
}

/** What the files of a release before panboard_system lack. */
type OldConnection = Omit<Connection, "systemPassword" | "backupPassword"> &
  Partial<Pick<Connection, "systemPassword" | "backupPassword">>;

/** A new password of 192 random bits, safe within a URL. */
export function generatePassword(): string {
  return randomBytes(24).toString("base64url");
}

function connectionFile(folder: string): string {
  return join(folder, "connection.json");
}

/** The kept connection. Throws an EmbeddedPostgresError if it is gone, and while it is of an older release. */
export function getConnection(folder: string): Connection {
  const { systemPassword, backupPassword, ...old } = getOldConnection(folder);
  if (systemPassword === undefined || backupPassword === undefined) {
    throw new EmbeddedPostgresError(
      `The database in ${folder} was made by an older release of Panboard, so stop that one and start this one once.`,
    );
  }
  return { ...old, systemPassword, backupPassword };
}

/** Whether the folder's connection has all passwords that this release signs in with. */
export function isConnectionComplete(folder: string): boolean {
  const { systemPassword, backupPassword } = getOldConnection(folder);
  return systemPassword !== undefined && backupPassword !== undefined;
}

/** The kept connection as any release left it. Throws an EmbeddedPostgresError if it is gone: it is nowhere else. */
export function getOldConnection(folder: string): OldConnection {
  const file = connectionFile(folder);
  if (!existsSync(file)) {
    throw new EmbeddedPostgresError(
      `The file ${file} with the database's passwords is missing, so put it back from a backup of the folder.`,
    );
  }
  try {
    return JSON.parse(readFileSync(file, "utf8")) as OldConnection;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The file ${file} with the database's passwords is damaged, so put it back from a backup of the folder.`,
      { cause },
    );
  }
}

/** Keeps the connection, whole or not at all. */
export function keepConnection(folder: string, connection: Connection): void {
  const file = connectionFile(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** The URL by which a role reaches a database of the server. */
export function connectionUrl(role: string, password: string, port: number, database = "panboard"): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** The URLs by which the product's roles reach a server. */
export function roleUrls(connection: Passwords, port: number): RoleUrls {
  return {
    ownerUrl: connectionUrl("panboard_owner", connection.ownerPassword, port),
    runtimeUrl: connectionUrl("panboard_runtime", connection.runtimePassword, port),
    systemUrl: connectionUrl("panboard_system", connection.systemPassword, port),
    backupUrl: connectionUrl("panboard_backup", connection.backupPassword, port),
  };
}

/** A port of this machine's own address that nothing listens on: the preferred one if it is free. */
export async function findFreePort(preferred = 0): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}
