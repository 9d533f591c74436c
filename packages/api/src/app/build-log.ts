import { types } from "node:util";
import pino from "pino";
import type { Config } from "../config/config";

/** What the log keeps of an error. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Errors behind an error that are kept: a chain may be a circle. */
const causesMax = 5;

// Errors of another realm, such as those of Node's own code below jest, are no instances of this one's Error.
const isError = (value: unknown): value is Error => value instanceof Error || types.isNativeError(value);

/**
 * What may be written of an error. Libraries hang on it what they had at hand: pg the connection that broke, with its
 * key and password, TypeORM the statement's values, GraphQL the whole document. None of that is anybody's to read.
 */
function describeError(error: Error, causesLeft = causesMax): LoggedError {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return {
    type: error.constructor?.name ?? error.name,
    message: error.message,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(isError(cause) && causesLeft > 0 ? { cause: describeError(cause, causesLeft - 1) } : {}),
  };
}

const withoutCargo = (value: unknown): unknown => (isError(value) ? describeError(value) : value);

/** Under whatever name an error is logged; pino's own serializer would write all that hangs on it. */
function describeErrors(line: object): Record<string, unknown> {
  const fields = isError(line) ? { err: line } : line;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, withoutCargo(value)]));
}

/** A line of the log; nothing of a request's content goes in, and of an error what says where it came from. */
export function buildLog(config: Pick<Config, "logLevel">, destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level: config.logLevel,
    base: null,
    redact: ["req.headers.authorization", "*.token"],
    formatters: { log: describeErrors },
    serializers: { err: withoutCargo },
  };
  return destination ? pino(options, destination) : pino(options);
}
