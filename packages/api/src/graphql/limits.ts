import type { ApolloServerOptions } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";
import { refuseNestedLists } from "./refuse-nested-lists";
import type { RequestContext } from "./request-context";

/** Tokens of one document at the most. */
export const tokensMax = 4_000;
/** Errors of one answer at the most. */
export const errorsMax = 20;
/** Characters of a name at the most: an alias is repeated in every row of an answer, and in the path of every error. */
const nameLengthMax = 200;

type Limits = Pick<
  ApolloServerOptions<RequestContext>,
  "validationRules" | "validationOptions" | "parseOptions" | "allowBatchedHttpRequests" | "persistedQueries"
>;

/**
 * What a document may ask for, refused before any resolver runs: boards lead to their region and back, so that depth
 * alone could ask for millions of rows. Generous next to what the web client and the documented queries need.
 */
export function buildLimits(): Limits {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: 12, propagateOnRejection: true },
    maxAliases: { n: 100, propagateOnRejection: true },
    maxDirectives: { n: 50, propagateOnRejection: true },
    // The parser counts by itself; the plugin would tell a client of every failure as if it were a fault of the document.
    maxTokens: { enabled: false },
    // Suggestions are left out by Apollo; costs need the variables, which these rules do not know.
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
  }).protect();
  return {
    validationRules: [...validationRules, refuseUnknownKind, refuseLongNames, refuseNestedLists],
    validationOptions: { maxErrors: errorsMax, hideSuggestions: true },
    parseOptions: { maxTokens: tokensMax },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
  };
}

/** Refuses a kind of operation that the schema has none of, such as a subscription, which would fail when it runs. */
function refuseUnknownKind(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      const words = `There is no ${node.operation} here: send a query or a mutation.`;
      context.reportError(new GraphQLError(words, { nodes: node }));
    },
  };
}

/** Refuses names longer than any of the schema and any that a person writes. */
function refuseLongNames(context: ValidationContext): ASTVisitor {
  return {
    Name(node) {
      if (node.value.length <= nameLengthMax) return;
      context.reportError(new GraphQLError(`A name has at most ${nameLengthMax} characters.`, { nodes: node }));
    },
  };
}
