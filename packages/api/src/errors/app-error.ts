import type { ErrorCode } from "@panboard/shared";

/** One thing that is wrong with what was sent. */
export interface Fault {
  /** The argument or input field, such as `until` or `lines.2.amount`. */
  readonly path: string;
  /** A plain English sentence, without the field's name in front. */
  readonly message: string;
}

/** Who changed a row since the version that somebody expected. */
export interface Conflict {
  readonly current: object;
  /** The role that acted, as it is stored. */
  readonly changedAs: string;
  readonly changedAt: Date;
}

export interface AppErrorDetails extends ErrorOptions {
  readonly faults?: readonly Fault[];
  readonly conflict?: Conflict;
}

/**
 * An expected refusal: its message is a plain English sentence that a client is shown. Everything else is masked. One that
 * has a cause should not have come so far, and is logged besides.
 */
export class AppError extends Error {
  readonly faults: readonly Fault[];
  readonly conflict: Conflict | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: AppErrorDetails = {},
  ) {
    super(message, details);
    this.name = "AppError";
    this.faults = details.faults ?? [];
    this.conflict = details.conflict;
  }
}

/** A refusal for all that is wrong with an input; its message is the first fault, after the name of its field. */
export function badInputs(faults: readonly Fault[]): AppError {
  const [first] = faults;
  if (!first) throw new Error("Nothing is refused without a fault.");
  return new AppError("BAD_USER_INPUT", `${first.path}: ${first.message}`, { faults });
}

/** A refusal of one argument or field. */
export function badInput(path: string, message: string): AppError {
  return badInputs([{ path, message }]);
}

/** What is refused because of what is stored already: another version, a key that is taken. */
export function conflict(path: string, message: string, details: Omit<AppErrorDetails, "faults"> = {}): AppError {
  return new AppError("CONFLICT", message, { ...details, faults: [{ path, message }] });
}

/** What is told of everything that somebody can't see, whether there is such a thing or not. */
export function notFound(): AppError {
  return new AppError("NOT_FOUND", "There is nothing with this id that you can see.");
}

/** Whom to ask for what, by what it is about. */
const asked = { BODY: "the business manager", REGION: "the steward of the region" } as const;

/**
 * A refusal of what nobody has let the viewer do, on a board unless said; with a cause where a check before should have
 * told.
 */
export function forbidden(options: ErrorOptions & { readonly on?: keyof typeof asked } = {}): AppError {
  const { on = "BODY", ...rest } = options;
  return new AppError("FORBIDDEN", `You cannot do this. Ask ${asked[on]} for access.`, rest);
}
