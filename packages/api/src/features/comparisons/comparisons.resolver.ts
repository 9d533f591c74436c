import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Loading, Reading } from "../../graphql/parameters";
import type { Read } from "../../db/read";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { bodiesLoader, Body } from "../bodies";
import { Indicator, indicatorsLoader } from "../indicators";
import { Choice, choicesLoader, Statement, statementsLoader } from "../statements";
import { detailFor } from "./compare-all";
import { compareIndicator } from "./compare-indicator";
import { CompareIndicatorInput } from "./comparison.inputs";
import { IndicatorComparison, StatedValue } from "./comparison.types";

/** Comparisons of what was published. */
@Resolver(() => IndicatorComparison)
export class ComparisonsResolver {
  @Authorized("published:read")
  @Query(() => IndicatorComparison, {
    description: "Areas side by side for one indicator over periods, from published values alone.",
  })
  compareIndicator(
    @Arg("input", () => CompareIndicatorInput) input: CompareIndicatorInput,
    @Reading() read: Read,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IndicatorComparison> {
    return compareIndicator(read, input, { detail: detailFor(info) });
  }

  @FieldResolver(() => Indicator, { description: "What was compared." })
  indicator(@Root() { indicatorId }: IndicatorComparison, @Loading() loaders: Loaders): Promise<Indicator> {
    return loadRequired(loaders.get(indicatorsLoader), indicatorId);
  }
}

/** Relations of what is stated. */
@Resolver(() => StatedValue)
export class StatedValuesResolver {
  @FieldResolver(() => Statement, { description: "The statement that says it." })
  statement(@Root() { bodyId, statementId }: StatedValue, @Loading() loaders: Loaders): Promise<Statement> {
    return loadRequired(loaders.get(statementsLoader), { bodyId, id: statementId });
  }

  @FieldResolver(() => Choice, {
    nullable: true,
    description:
      "By which choice it stands: of whom, when and why. Null where nobody chose it: of those of a board’s own area the first loaded stands.",
  })
  choice(@Root() { bodyId, choiceId }: StatedValue, @Loading() loaders: Loaders): Promise<Choice> | null {
    return choiceId === null ? null : loadRequired(loaders.get(choicesLoader), { bodyId, id: choiceId });
  }

  @FieldResolver(() => Body, { description: "The body whose report states it." })
  body(@Root() { bodyId }: StatedValue, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}
