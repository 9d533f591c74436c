import { randomUUID } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";

/** An id for one request, in its answer's errors and in the log. */
export function buildRequestId(): string {
  return randomUUID().slice(0, 13);
}

/** The error with the id of its request. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/**
 * An answer in GraphQL's form whose errors all have the request's id: those too that Apollo told before any plugin of it
 * knew which request it was. (An AsyncLocalStorage would tell it at every promise's cost.)
 */
export function identifyErrors(answer: string, requestId: string): string {
  const parsed = JSON.parse(answer) as { errors?: GraphQLFormattedError[] };
  return JSON.stringify({ ...parsed, errors: parsed.errors?.map((error) => withRequestId(error, requestId)) });
}
