import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from "graphql";
import type { Logger } from "pino";
import { AppError } from "../errors/app-error";
import { cutErrors, internalWords, storedWords, tellError, type ToldError, unsureWords } from "../graphql/format-error";
import { buildLimits, tokensMax } from "../graphql/limits";
import { refuseVariables } from "../graphql/refuse-variables";
import type { RequestContext } from "../graphql/request-context";
import { withRequestId } from "./request-id";

/** Ends the request's snapshot once the answer is built, whatever came of it; without its record there is no answer. */
const endOfRequest: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: ({ contextValue, operation, document }) =>
      contextValue.close(`read ${fieldsOf(operation, document)}`),
  }),
};

const fieldsCharactersMax = 200;

/** The fields that an operation begins with, those of its fragments too, as the record names them. */
function fieldsOf(operation: OperationDefinitionNode | undefined, document: DocumentNode | undefined): string {
  const fragments = new Map(
    document?.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const namesOf = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return one.name.value;
      const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
      return inner ? namesOf(inner.selectionSet) : [];
    });
  const names = operation ? namesOf(operation.selectionSet) : [];
  return [...new Set(names)].join(", ").slice(0, fieldsCharactersMax);
}

/** Below a mutation's field the change has been made: what fails there failed in reading it back. */
function tellStored(error: GraphQLFormattedError): GraphQLFormattedError {
  const isBelow = (error.path?.length ?? 0) > 1 && error.extensions?.code === "INTERNAL";
  return isBelow ? { ...error, message: storedWords } : error;
}

/** Tells few errors, gives them the request's id, under which what is our own fault is logged, once. */
function errorsWithRequestId(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, contextValue, errors, operation }) => {
        const { requestId, viewer } = contextValue;
        if (body.kind === "single" && body.singleResult.errors) {
          const isChange = operation?.operation === OperationTypeNode.MUTATION;
          const told = body.singleResult.errors.map((error) => (isChange ? tellStored(error) : error));
          body.singleResult.errors = cutErrors(told).map((error) => withRequestId(error, requestId));
        }
        for (const error of errors ?? []) {
          const { isExpected } = tell({ message: error.message, extensions: error.extensions }, error);
          if (!isExpected)
            log.error({ requestId, accountId: viewer.accountId, err: error.originalError ?? error }, "request failed");
        }
      },
    }),
    // What goes wrong beside the operation itself, such as ending its request.
    unexpectedErrorProcessingRequest: async ({ requestContext: { contextValue, operation }, error }) => {
      const { requestId, viewer } = contextValue;
      log.error({ requestId, accountId: viewer.accountId, err: error }, "request failed");
      const isChange = operation?.operation === OperationTypeNode.MUTATION;
      const originalError = new AppError("INTERNAL", isChange ? unsureWords : internalWords);
      const extensions = { code: originalError.code, http: { status: 500 } };
      throw new GraphQLError(originalError.message, { originalError, extensions });
    },
  };
}

/**
 * Gives an operation that was refused before it ran its HTTP status: 400, and 200 to a client that asks for
 * application/json and does not know application/graphql-response+json. GraphQL over HTTP has it so, because what wrote
 * that answer to such a client may as well have been a proxy, unless the status is 200; the audits 572B, FDE2 and 7B9B
 * hold servers to it. What is no GraphQL request at all, such as variables that are a list, is 400 to everybody.
 */
const statusOfRefusal: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { http, body }, source }) => {
      if (body.kind !== "single" || body.singleResult.data !== undefined) return;
      // Another method is asked for with 405; what is our own fault keeps its 500.
      if (http.status === 405 || body.singleResult.errors?.[0]?.extensions?.code !== "BAD_USER_INPUT") return;
      const isRequest = source !== undefined;
      http.status = isRequest && knowsPlainJsonAlone(request.http?.headers.get("accept")) ? 200 : 400;
    },
  }),
};

function knowsPlainJsonAlone(accept = ""): boolean {
  return /\bapplication\/json\b/i.test(accept) && !/\bapplication\/graphql-response\+json\b/i.test(accept);
}

/** The GraphQL server over a schema. Nothing of an error leaves but what `tellError` lets through. */
export function buildGraphServer(schema: GraphQLSchema, log: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    ...buildLimits(),
    schema,
    logger: log,
    // Introspection is part of the contract: integrators build against it.
    introspection: true,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    cache: "bounded",
    plugins: [
      // It would wrap every resolver, for answers that are never cached.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's page loads its parts from other hosts.
      ApolloServerPluginLandingPageDisabled(),
      endOfRequest,
      refuseVariables((error) => tell(error.toJSON(), error).formatted),
      statusOfRefusal,
      errorsWithRequestId(log),
    ],
    formatError: (formatted, error) => tell(formatted, error).formatted,
  });
}

/** What Apollo and the parser say in words of their own, and what a client is told instead. */
const plainWords: readonly (readonly [theirs: string, ours: string])[] = [
  [
    "This operation has been blocked as a potential Cross-Site Request Forgery",
    "Send the request by POST as JSON, with the content type application/json.",
  ],
  ["POST body missing", "Send the request as a JSON object that holds a query."],
  ["GraphQL operations must contain", "Send the request as a JSON object that holds a query."],
  ["Operation batching disabled", "Send one operation in one request: a list of them is not answered."],
  [
    "An 'accept' header was provided",
    "The answer is JSON: accept application/json or application/graphql-response+json.",
  ],
  // What the parser's own recursion ends with, before the limit of depth is looked at.
  ["Maximum call stack size exceeded", "The document is nested too deeply."],
  [
    "Syntax Error: Document contains more that",
    `The document holds more than ${tokensMax.toLocaleString("en-GB")} tokens. Send several smaller requests.`,
  ],
];

function tell(formatted: GraphQLFormattedError, error: unknown): ToldError {
  const message = plainWords.find(([theirs]) => formatted.message.startsWith(theirs))?.[1] ?? formatted.message;
  return tellError({ ...formatted, message }, error);
}
