import { ConfigError, DatabaseError } from "@panboard/api";
import { EmbeddedPostgresError } from "./embedded-postgres.error";

/** A fault that the person who starts the product can mend, as one plain sentence. */
export class StartError extends Error {}

/** What happened, in one sentence for a person; anything unforeseen keeps its stack for whoever mends it. */
export function sentenceOf(error: unknown): string {
  if (
    error instanceof StartError ||
    error instanceof ConfigError ||
    error instanceof DatabaseError ||
    error instanceof EmbeddedPostgresError
  ) {
    return error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
