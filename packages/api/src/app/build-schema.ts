import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type MiddlewareFn, type ContainerType } from "type-graphql";
import { AreasResolver, BoardAreasResolver, RegionAreasResolver } from "../features/areas";
import { BoardsResolver, JointBodiesResolver, RegionBodiesResolver } from "../features/bodies";
import {
  ComparisonSeriesResolver,
  ComparisonsResolver,
  ComparisonsService,
  StatementsResolver,
  VerdictsResolver,
} from "../features/comparisons";
import {
  BreakdownsResolver,
  CategoriesResolver,
  IndicatorConnectionResolver,
  IndicatorsResolver,
  IndicatorsService,
  PublishedPartsResolver,
} from "../features/indicators";
import { NodesResolver } from "../features/nodes";
import { RegionsResolver } from "../features/regions";
import { StatementsImportResolver, StatementsService } from "../features/statements";
import { GrantResolver, ViewerResolver } from "../features/viewer";
import { authChecker } from "../graphql/auth-checker";
import { refuseNul } from "../graphql/refuse-nul";
import type { RequestContext } from "../graphql/request-context";

/** A mutation field is one transaction, committed before its payload is resolved. */
const mutationIsTransaction: MiddlewareFn<RequestContext> = ({ info, context }, next) =>
  info.parentType === info.schema.getMutationType() ? context.scope.write(next) : next();

/** Resolvers with what they are made of. The only place where services are made. */
function buildContainer(): ContainerType {
  const indicators = new IndicatorsService();
  const instances = new Map<unknown, object>([
    [ComparisonsResolver, new ComparisonsResolver(new ComparisonsService())],
    [IndicatorsResolver, new IndicatorsResolver(indicators)],
    [IndicatorConnectionResolver, new IndicatorConnectionResolver(indicators)],
    [StatementsImportResolver, new StatementsImportResolver(new StatementsService())],
  ]);
  return {
    get(resolver: new () => object) {
      let instance = instances.get(resolver);
      if (!instance) instances.set(resolver, (instance = new resolver()));
      return instance;
    },
  };
}

/** The schema that clients see. */
export function buildGraphSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      AreasResolver,
      BoardAreasResolver,
      BoardsResolver,
      BreakdownsResolver,
      CategoriesResolver,
      ComparisonSeriesResolver,
      ComparisonsResolver,
      GrantResolver,
      IndicatorConnectionResolver,
      IndicatorsResolver,
      JointBodiesResolver,
      NodesResolver,
      PublishedPartsResolver,
      RegionAreasResolver,
      RegionBodiesResolver,
      RegionsResolver,
      StatementsImportResolver,
      StatementsResolver,
      VerdictsResolver,
      ViewerResolver,
    ],
    authChecker,
    container: buildContainer(),
    globalMiddlewares: [refuseNul, mutationIsTransaction],
    validate: { forbidUnknownValues: true, validationError: { target: false, value: false } },
    emitSchemaFile: false,
  });
}

/** Where the generated schema is kept for clients and for comparing. */
export const schemaFile = join(__dirname, "../../schema.graphql");
