import { ClientError } from "graphql-request";
import { type ErrorCode, errorCodes } from "../errors/error-codes";

/** What went wrong: a code of the API's closed list, or UNREACHABLE when no answer came at all. */
export type PanboardErrorCode = ErrorCode | "UNREACHABLE";

const codes: ReadonlySet<string> = new Set(errorCodes);

const codeByStatus: Readonly<Record<number, PanboardErrorCode>> = {
  400: "BAD_USER_INPUT",
  401: "UNAUTHENTICATED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  429: "RATE_LIMITED",
};

/** One thing that is wrong with what was sent. */
export interface InputFault {
  /** The argument or field, such as `until` or `lines.2.amount`. */
  readonly path: string;
  /** A sentence, without the field's name in front. */
  readonly message: string;
}

/** A request that was refused or failed. `message` is the API's own sentence, fit to be shown to a person. */
export class PanboardError extends Error {
  constructor(
    readonly code: PanboardErrorCode,
    message: string,
    /** What is wrong with which argument or field, where the API says. */
    readonly faults: readonly InputFault[] = [],
    /** The reference under which the operator finds the request in the log. */
    readonly requestId?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "PanboardError";
  }
}

/** Turns whatever a request threw into a PanboardError: the first GraphQL error, else the status, else no answer. */
export function toPanboardError(thrown: unknown): PanboardError {
  if (thrown instanceof PanboardError) return thrown;
  if (!(thrown instanceof ClientError)) {
    return new PanboardError("UNREACHABLE", "Panboard did not answer.", [], undefined, { cause: thrown });
  }
  return errorOfAnswer(thrown.response, thrown);
}

/** What a refusing answer of the API holds: a GraphQL answer, or that of a file which is asked for by its address. */
export interface RefusingAnswer {
  readonly status: number;
  readonly headers?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: unknown }[] | undefined;
}

/** The PanboardError of an answer that refuses: its first error, else its status. */
export function errorOfAnswer({ errors, headers, status }: RefusingAnswer, cause?: unknown): PanboardError {
  const first = errors?.[0];
  const extensions = (first?.extensions ?? {}) as Record<string, unknown>;
  const requestId = text(extensions.requestId) ?? (headers as Headers | undefined)?.get("x-request-id") ?? undefined;
  const code = text(extensions.code);
  return new PanboardError(
    code !== undefined && codes.has(code) ? (code as PanboardErrorCode) : (codeByStatus[status] ?? "INTERNAL"),
    first?.message ?? `Panboard answered with status ${status}.`,
    faultsIn(extensions.faults),
    requestId,
    { cause },
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function faultsIn(value: unknown): InputFault[] {
  return Array.isArray(value) ? (value as InputFault[]).map(({ path, message }) => ({ path, message })) : [];
}

/**
 * What a mutation changed, out of its payload; throws a PanboardError with everything to mend where it changed nothing.
 */
export function requireChange<T>(
  payload: { readonly userErrors: readonly (InputFault & { readonly code: ErrorCode })[] } | null | undefined,
  changed: T | null | undefined,
): T {
  if (changed !== null && changed !== undefined) return changed;
  const [first] = payload?.userErrors ?? [];
  if (!first) throw new PanboardError("INTERNAL", "Panboard did not say what it did. Look whether it was done.");
  throw new PanboardError(first.code, first.message, payload?.userErrors);
}
