import { types } from "node:util";
import pino from "pino";
import type { Config } from "../config/config";

/** What the log keeps of an error. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: unknown;
  /** Of an AggregateError, such as a connection that failed at each of several addresses. */
  readonly errors?: unknown;
}

/** How deep a line is looked into: a chain of errors may be a circle. */
const depthMax = 6;

// Errors of another realm, such as those of Node's own code below jest, are no instances of this one's Error.
const isError = (value: unknown): value is Error => value instanceof Error || types.isNativeError(value);

const isPlainObject = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

/**
 * What may be written of an error. Libraries hang on it what they had at hand: pg the connection that broke, with its
 * key and password, TypeORM the statement's values, GraphQL the whole document. None of that is anybody's to read.
 */
function describeError(error: Error, depth: number): LoggedError {
  const { code, cause, errors } = error as { readonly code?: unknown; readonly cause?: unknown; errors?: unknown };
  return {
    type: error.constructor?.name ?? error.name,
    message: error.message,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(isError(cause) ? { cause: withoutCargo(cause, depth + 1) } : {}),
    ...(Array.isArray(errors) ? { errors: withoutCargo(errors.filter(isError), depth + 1) } : {}),
  };
}

/** The value with every error in it described; pino's own serializer would write all that hangs on one. */
function withoutCargo(value: unknown, depth = 0): unknown {
  const isDeep = isError(value) || Array.isArray(value) || isPlainObject(value);
  if (!isDeep) return value;
  if (depth > depthMax) return "...";
  if (isError(value)) return describeError(value, depth);
  if (Array.isArray(value)) return value.map((part) => withoutCargo(part, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutCargo(part, depth + 1)]));
}

const describeErrors = (line: object): Record<string, unknown> =>
  (isError(line) ? { err: withoutCargo(line) } : withoutCargo(line)) as Record<string, unknown>;

/**
 * A line of the log; nothing of a request's content goes in, and of an error what says where it came from. What a child
 * logger is made with is written as it is: ids alone.
 */
export function buildLog(config: Pick<Config, "logLevel">, destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level: config.logLevel,
    base: null,
    redact: ["req.headers.authorization", "*.token"],
    formatters: { log: describeErrors },
    serializers: { err: (value: unknown) => withoutCargo(value) },
  };
  return destination ? pino(options, destination) : pino(options);
}
