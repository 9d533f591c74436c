import { ApolloArmor } from "@escape.tech/graphql-armor";

/**
 * What a document may ask for, refused before any resolver runs: boards lead to their region and back, so that depth
 * alone could ask for millions of rows. Generous next to what the web client and the documented queries need.
 */
export function buildLimits(): ReturnType<ApolloArmor["protect"]> {
  return new ApolloArmor({
    maxDepth: { n: 12, propagateOnRejection: true },
    maxAliases: { n: 100, propagateOnRejection: true },
    maxDirectives: { n: 50, propagateOnRejection: true },
    maxTokens: { n: 4_000, propagateOnRejection: true },
    // Suggestions are left out by Apollo; costs need the variables, which these rules do not know.
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
  }).protect();
}
