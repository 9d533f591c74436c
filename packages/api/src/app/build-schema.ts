import { join } from "node:path";
import { assertValidSchema, type GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { authChecker } from "../graphql/auth-checker";
import type { ResolverClass } from "../graphql/define-feature";
import { leavePlainFieldsToGraphql } from "../graphql/plain-fields";
import { refuseNul } from "../graphql/refuse-nul";
import { resolveAhead } from "../graphql/resolve-ahead";
import { validateArgument } from "../graphql/validate-input";
import { features } from "./features";

/** The schema that clients see; throws for one that is not valid. */
export async function buildGraphSchema(): Promise<GraphQLSchema> {
  leavePlainFieldsToGraphql();
  const schema = await buildSchema({
    resolvers: features.flatMap(
      (feature) => feature.resolvers,
    ) as readonly ResolverClass[] as NonEmptyArray<ResolverClass>,
    authChecker,
    validateFn: validateArgument,
    emitSchemaFile: false,
    // Its check is that below, and then a whole introspection: half of the time that the schema takes.
    skipCheck: true,
  });
  assertValidSchema(schema);
  return resolveAhead(refuseNul(schema));
}

/** Where the generated schema is kept for clients and for comparing. */
export const schemaFile = join(__dirname, "../../schema.graphql");
