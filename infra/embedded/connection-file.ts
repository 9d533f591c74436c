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

/** What the file of a release before panboard_system holds. */
type OldConnection = Omit<Connection, "systemPassword" | "backupPassword">;

/** A new password of 192 random bits, safe within a URL. */
export function generatePassword(): string {
  return randomBytes(24).toString("base64url");
}

/** The file of a folder that holds its connection. */
export function connectionFile(folder: string): string {
  return join(folder, "connection.json");
}

/** The kept connection. Throws an EmbeddedPostgresError if it is gone or damaged, and while it is of an older release. */
export function getConnection(folder: string): Connection {
  const connection = readConnection(folder);
  if (!isComplete(connection)) {
    throw new EmbeddedPostgresError(
      `The database in ${folder} was made by an older release of Panboard, so stop that one and start this one once.`,
    );
  }
  return connection;
}

/**
 * The kept connection where a release before panboard_system left it, undefined where this one did. Throws an
 * EmbeddedPostgresError if it is gone or damaged.
 */
export function getOldConnection(folder: string): OldConnection | undefined {
  const connection = readConnection(folder);
  return isComplete(connection) ? undefined : connection;
}

function isComplete(connection: OldConnection | Connection): connection is Connection {
  return "systemPassword" in connection;
}

/** What the file holds, which is nowhere else. */
function readConnection(folder: string): OldConnection | Connection {
  const file = connectionFile(folder);
  if (!existsSync(file)) {
    throw new EmbeddedPostgresError(
      `The file ${file} with the database's passwords is missing, so put it back from a backup of the folder.`,
    );
  }
  const damaged = `The file ${file} with the database's passwords is damaged, so put it back from a backup of the folder.`;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new EmbeddedPostgresError(damaged, { cause });
  }
  if (!isConnection(content)) throw new EmbeddedPostgresError(damaged);
  return content;
}

/** Whether it has the passwords of this release, or those of one before panboard_system and no other. */
function isConnection(content: unknown): content is OldConnection | Connection {
  if (typeof content !== "object" || content === null) return false;
  const { port, ...passwords } = content as Readonly<Record<string, unknown>>;
  const isKept = (name: string): boolean => typeof passwords[name] === "string" && passwords[name] !== "";
  const isOld = !("systemPassword" in passwords || "backupPassword" in passwords);
  return (
    Number.isInteger(port) &&
    Number(port) >= 0 &&
    Number(port) < 65_536 &&
    ["ownerPassword", "runtimePassword"].every(isKept) &&
    (isOld || ["systemPassword", "backupPassword"].every(isKept))
  );
}

/** Keeps the connection, whole or not at all. */
export function keepConnection(folder: string, connection: Connection): void {
  writeWhole(connectionFile(folder), `${JSON.stringify(connection, null, 2)}\n`);
}

/** Puts a copy of the kept connection aside, for whoever goes back to the release that wrote it. */
export function keepOldConnection(folder: string): void {
  const file = connectionFile(folder);
  writeWhole(`${file}.before-logins`, readFileSync(file, "utf8"));
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
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
