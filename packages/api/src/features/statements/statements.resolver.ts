import { parsePeriod } from "@panboard/shared";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { PeriodView } from "../../graphql/period-view";
import { DecimalScalar } from "../../graphql/scalars";
import { Area, areasLoader } from "../areas";
import { bodiesLoader, Body } from "../bodies";
import { Category, Indicator, indicatorsLoader } from "../indicators";
import { Statement } from "./statement.entity";
import { categoriesLoader, saidLoader } from "./statements.loaders";
import { ValueKind } from "./value-kind";

/** What a statement says, and what it is about. */
@Resolver(() => Statement)
export class StatementsResolver {
  @FieldResolver(() => PeriodView, { description: "The period as printed." })
  period(@Root() { periodLabel }: Statement): PeriodView {
    return parsePeriod(periodLabel);
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: "What it says today, as printed." })
  async value(@Root() statement: Statement, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(saidLoader).load(statement))?.value ?? null;
  }

  @FieldResolver(() => ValueKind, {
    description: "Whether it gives a value, and if not, why; NO_DATA where all that it said was withdrawn.",
  })
  async valueKind(@Root() statement: Statement, @Loading() loaders: Loaders): Promise<`${ValueKind}`> {
    return (await loaders.get(saidLoader).load(statement))?.valueKind ?? ValueKind.NO_DATA;
  }

  @FieldResolver(() => String, { nullable: true, description: "What the source adds to the value." })
  async note(@Root() statement: Statement, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(saidLoader).load(statement))?.note ?? null;
  }

  @FieldResolver(() => Body, { description: "The body whose report states it." })
  body(@Root() { bodyId }: Statement, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }

  @FieldResolver(() => Indicator, { description: "What is measured." })
  indicator(@Root() { indicatorId }: Statement, @Loading() loaders: Loaders): Promise<Indicator> {
    return loadRequired(loaders.get(indicatorsLoader), indicatorId);
  }

  @FieldResolver(() => Area, { description: "The area that it is about." })
  area(@Root() { areaId }: Statement, @Loading() loaders: Loaders): Promise<Area> {
    return loadRequired(loaders.get(areasLoader), areaId);
  }

  @FieldResolver(() => Category, { nullable: true, description: "The category that it is about; null for the total." })
  category(@Root() { categoryId }: Statement, @Loading() loaders: Loaders): Promise<Category> | null {
    return categoryId === null ? null : loadRequired(loaders.get(categoriesLoader), categoryId);
  }
}
