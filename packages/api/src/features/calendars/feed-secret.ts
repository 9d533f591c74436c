import { createHash, randomBytes } from "node:crypto";

/** Whoever knows the secret reads the calendar: 32 random bytes. */
export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret: its SHA-256, in hexadecimal. Of so many random bytes nobody finds it by trying. */
export function digestOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The path of a secret link. */
export function pathOfSecret(secret: string): string {
  return `/calendars/${secret}.ics`;
}

/** The secret in the last part of such a path; undefined for anything else. */
export function readSecret(file: string): string | undefined {
  return /^([A-Za-z0-9_-]{43})\.ics$/.exec(file)?.[1];
}
