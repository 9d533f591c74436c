import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { tellError } from "../graphql/format-error";
import { buildLimits } from "../graphql/limits";
import type { RequestContext } from "../graphql/request-context";

/** Closes the request's scope once the answer is built, whatever came of it. */
const endOfRequest: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: ({ contextValue }) => contextValue.scope.close(),
  }),
};

/** Gives refusals the viewer's request id, so that what a person reports is found in the log. */
function errorsWithRequestId(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue, errors }) => {
        if (response.body.kind !== "single" || !response.body.singleResult.errors) return;
        const { requestId, viewer } = contextValue;
        response.body.singleResult.errors = response.body.singleResult.errors.map((told) => ({
          ...told,
          extensions: { ...told.extensions, requestId },
        }));
        for (const error of errors ?? []) {
          const { isExpected } = tellError({ message: error.message, extensions: error.extensions }, error);
          if (!isExpected)
            log.error({ requestId, accountId: viewer.accountId, err: error.originalError ?? error }, "request failed");
        }
      },
    }),
  };
}

/** The GraphQL server over a schema. Nothing of an error leaves but what `tellError` lets through. */
export function buildGraphServer(schema: GraphQLSchema, log: Logger): ApolloServer<RequestContext> {
  const limits = buildLimits();
  return new ApolloServer<RequestContext>({
    ...limits,
    schema,
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
      ...limits.plugins,
      endOfRequest,
      errorsWithRequestId(log),
    ],
    formatError: (formatted, error) => tellError(formatted, error).formatted,
  });
}

/** An id for one request, in its answer's errors and in the log. */
export function buildRequestId(): string {
  return randomUUID().slice(0, 13);
}
