import { Arg, Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { Page } from "../../graphql/lists/connection";
import { type Loaders } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { FinancialYearScalar } from "../../graphql/scalars";
import { Body } from "../bodies";
import { Budget } from "./budget.entity";
import { BudgetPublication } from "./budget-publication.entity";
import { type BudgetArguments, budgetList } from "./budgets.list";
import { moneyOfYearLoader, moneyYearsLoader, publicationLoader } from "./money.loaders";
import { MoneyOfYear } from "./money-of-year";

/** A body's money. */
@Resolver(() => Body)
export class BodyMoneyResolver {
  @FieldResolver(() => MoneyOfYear, {
    nullable: true,
    description:
      "Its money for a financial year: to whoever reads its money the `Budget` as it is now, to everybody else of the region the `BudgetPublication` that stands. Null where there is none.",
  })
  async budget(
    @Root() { id: bodyId }: Body,
    @Arg("year", () => FinancialYearScalar, { description: "The year, such as `2013-14`." }) year: string,
    @Loading() loaders: Loaders,
  ): Promise<Budget | BudgetPublication | null> {
    return (await loaders.get(moneyOfYearLoader).load({ bodyId, year })) ?? null;
  }

  @FieldResolver(() => [MoneyOfYear], {
    description:
      "Each financial year of which the viewer reads its money, as `budget` answers it, the latest first: all budgets to whoever reads its money, to everybody else of the region what is published.",
  })
  async moneyYears(
    @Root() { id }: Body,
    @Loading() loaders: Loaders,
  ): Promise<readonly (Budget | BudgetPublication)[]> {
    return loaders.get(moneyYearsLoader).load(id);
  }

  @FieldResolver(() => BudgetPublication, {
    nullable: true,
    description: "What it has published of its money for a financial year; null where nothing stands.",
  })
  async publishedBudget(
    @Root() { id: bodyId }: Body,
    @Arg("year", () => FinancialYearScalar, { description: "The year, such as `2013-14`." }) year: string,
    @Loading() loaders: Loaders,
  ): Promise<BudgetPublication | null> {
    return (await loaders.get(publicationLoader).load({ bodyId, year })) ?? null;
  }

  @FieldResolver(() => budgetList.Connection, {
    nullable: true,
    description: "Its budgets, the latest year first. Null for a body whose money the viewer does not read.",
  })
  budgets(
    @Root() { id }: Body,
    @Args(() => budgetList.Args) args: BudgetArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Budget> | null> {
    return budgetList.pageIfShown(loaders, id, args);
  }
}

/** Budgets: what they lead to. */
@Resolver(() => Budget)
export class BudgetsResolver {
  @FieldResolver(() => BudgetPublication, {
    nullable: true,
    description: "What was published of it; null where nothing stands.",
  })
  async publication(@Root() row: Budget, @Loading() loaders: Loaders): Promise<BudgetPublication | null> {
    return (await loaders.get(publicationLoader).load({ bodyId: row.bodyId, year: row.year })) ?? null;
  }
}
