import { badInput, conflict, forbidden } from "../errors/app-error";
import type { Refusals } from "./owned";

/** Somebody else's change is in the way: a deadlock, which the server resolved, or a lock that was not given in time. */
export const busyWords = "Somebody is changing the same at this moment. Send it again.";

/** Codes of constraints that compare a row with others; the rest are about the row alone. */
const comparing = new Set(["23505", "23P01"]);

/**
 * What a client is told of an error of the database: the sentence beside the entity for its constraint, FORBIDDEN for a
 * wall, which a check before should have told, and the error itself for everything else.
 */
export function tellRefusal(error: unknown, entity: unknown): unknown {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string };
  if (code === "42501") {
    return forbidden({ cause: error });
  }
  if (code === "40P01" || code === "55P03") return conflict("input", busyWords);
  const { refusals = {} } = (entity ?? {}) as { readonly refusals?: Refusals };
  const told = constraint === undefined ? undefined : refusals[constraint];
  if (!told || code === undefined) return error;
  const [path, message] = told;
  return comparing.has(code) ? conflict(path, message) : badInput(path, message);
}
