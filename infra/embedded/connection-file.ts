import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres.error";

/** How to reach the server: kept in a file that its owner alone reads. */
export interface Connection {
  readonly port: number;
  readonly ownerPassword: string;
  readonly runtimePassword: string;
}

/** A new password of 192 random bits, safe within a URL. */
export function generatePassword(): string {
  return randomBytes(24).toString("base64url");
}

function connectionFile(folder: string): string {
  return join(folder, "connection.json");
}

/** The kept connection. Throws an EmbeddedPostgresError if it is gone, since the passwords are nowhere else. */
export function getConnection(folder: string): Connection {
  const file = connectionFile(folder);
  if (!existsSync(file)) {
    throw new EmbeddedPostgresError(
      `The file ${file} with the database's passwords is missing, so put it back from a backup of the folder.`,
    );
  }
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Connection;
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
