import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type MiddlewareFn, type NonEmptyArray } from "type-graphql";
import { authChecker } from "../graphql/auth-checker";
import type { ResolverClass } from "../graphql/define-feature";
import { refuseNul } from "../graphql/refuse-nul";
import type { RequestContext } from "../graphql/request-context";
import { features } from "./features";

/** A mutation field is one transaction, committed before its payload is resolved. */
const mutationIsTransaction: MiddlewareFn<RequestContext> = ({ info, context }, next) =>
  info.parentType === info.schema.getMutationType() ? context.scope.write(next) : next();

/** The schema that clients see. */
export function buildGraphSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: features.flatMap(
      (feature) => feature.resolvers,
    ) as readonly ResolverClass[] as NonEmptyArray<ResolverClass>,
    authChecker,
    globalMiddlewares: [refuseNul, mutationIsTransaction],
    validate: { forbidUnknownValues: true, validationError: { target: false, value: false } },
    emitSchemaFile: false,
  });
}

/** Where the generated schema is kept for clients and for comparing. */
export const schemaFile = join(__dirname, "../../schema.graphql");
