import { type GraphQLFormattedError, GraphQLError } from "graphql";
import { unwrapResolverError } from "@apollo/server/errors";
import type { ErrorCode } from "@panboard/shared";
import { AppError, type Fault } from "../errors/app-error";
import { cutMessage } from "./cut-message";
import { errorsMax } from "./limits";

/** What a client is told of everything that is not its own doing. */
export const internalWords = "Something went wrong on our side. Nothing you sent is half done. Try again in a minute.";

/** The same, of what was read back after it was stored. */
export const storedWords =
  "What you sent was stored, and reading it back failed. Look at it again before you send more.";

/** The same, of a document of changes whose answer could not be given: some of them may have been made. */
export const unsureWords =
  "What you sent may have been stored, and the answer could not be given. Look at it before you send it again.";

/** Codes that Apollo gives to requests which never reached a resolver: all faults of what the client sent. */
const requestCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
]);

/** What a client is told of an error, and whether it was expected. */
export interface ToldError {
  readonly formatted: GraphQLFormattedError;
  readonly isExpected: boolean;
}

/**
 * Masks everything but refusals of ours and faults of the request itself. No stack, SQL or constraint leaves, and a
 * message quotes no more than 200 characters of what was sent.
 */
export function tellError(formatted: GraphQLFormattedError, error: unknown): ToldError {
  const refusal = error instanceof GraphQLError ? error.originalError : undefined;
  // Also of what failed beside the resolvers, which Apollo does not unwrap.
  const original = refusal instanceof AppError ? refusal : unwrapResolverError(error);
  const told = (code: ErrorCode, message: string, faults: readonly Fault[] = []): GraphQLFormattedError => ({
    message: cutMessage(message, original instanceof GraphQLError),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...(faults.length > 0 ? { faults: faults.slice(0, errorsMax).map(cutFault) } : {}) },
  });
  if (original instanceof AppError) {
    const { code, message, faults, cause } = original;
    return { formatted: told(code, message, faults), isExpected: cause === undefined };
  }
  const code = formatted.extensions?.code;
  if (original instanceof GraphQLError && typeof code === "string") {
    if (requestCodes.has(code))
      return {
        formatted: told("BAD_USER_INPUT", withoutSuggestion(formatted.message), faultsIn(original)),
        isExpected: true,
      };
    if (code === "UNAUTHENTICATED") return { formatted: told(code, formatted.message), isExpected: true };
  }
  return { formatted: told("INTERNAL", internalWords), isExpected: false };
}

/** The errors that an answer tells: twenty at the most, the last of which then says that there are more. */
export function cutErrors(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  if (errors.length <= errorsMax) return [...errors];
  const told = errors.slice(0, errorsMax - 1);
  const code = errors[told.length]?.extensions?.code;
  return [...told, { message: `There are more errors than the ${told.length} told here.`, extensions: { code } }];
}

/** What there is besides is for those who may ask for the schema. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .*$/s, "");
}

/** What a variable's fault says besides its message. */
function faultsIn({ extensions }: GraphQLError): readonly Fault[] {
  return Array.isArray(extensions.faults) ? (extensions.faults as Fault[]) : [];
}

function cutFault({ path, message }: Fault): Fault {
  return { path: cutMessage(path), message: cutMessage(message) };
}
