import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { errorsMax } from "./limits";
import type { RequestContext } from "./request-context";
import { findVariableFaults } from "./variable-faults";

/** Refuses variables of the wrong type before the operation runs, with few and short errors however large they are. */
export function refuseVariables(
  tell: (error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, operation, request }) => {
        // Which operation is meant, or that none is, GraphQL tells when it is to run it.
        if (!operation) return null;
        // One fault more than are told, so that it can be said that there are more.
        const faults = findVariableFaults(schema, operation, request.variables ?? {}, errorsMax + 1);
        if (faults.length === 0) return null;
        const errors = faults.map((fault) => tell(fault));
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { errors } } };
      },
    }),
  };
}
