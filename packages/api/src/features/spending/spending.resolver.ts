import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { bodiesLoader, Body } from "../bodies";
import { Budget, budgetLoader } from "../money";
import { Expenditure } from "./expenditure.entity";
import { Income } from "./income.entity";
import { type ExpenditureArguments, expenditureList, type IncomeArguments, incomeList } from "./spending.lists";

/** Lines of income: what they lead to. */
@Resolver(() => Income)
export class IncomesResolver {
  @FieldResolver(() => Budget, { description: "The budget that it is a line of." })
  budget(@Root() { bodyId, budgetId: id }: Income, @Loading() loaders: Loaders): Promise<Budget> {
    return loadRequired(loaders.get(budgetLoader), { bodyId, id });
  }

  @FieldResolver(() => Body, { description: "The board or joint body that gets it." })
  body(@Root() { bodyId }: Income, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** Lines of expenditure: what they lead to. */
@Resolver(() => Expenditure)
export class ExpendituresResolver {
  @FieldResolver(() => Budget, { description: "The budget that it is a line of." })
  budget(@Root() { bodyId, budgetId: id }: Expenditure, @Loading() loaders: Loaders): Promise<Budget> {
    return loadRequired(loaders.get(budgetLoader), { bodyId, id });
  }

  @FieldResolver(() => Body, { description: "The board or joint body that spends it." })
  body(@Root() { bodyId }: Expenditure, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** What comes in to a body besides contributions, and what it spends. */
@Resolver(() => Body)
export class BodySpendingResolver {
  @FieldResolver(() => incomeList.Connection, {
    nullable: true,
    description:
      "What comes in besides contributions, the latest year first. Null for a body whose money the viewer does not read.",
  })
  income(
    @Root() { id }: Body,
    @Args(() => incomeList.Args) args: IncomeArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Income> | null> {
    return incomeList.pageIfShown(loaders, id, args);
  }

  @FieldResolver(() => expenditureList.Connection, {
    nullable: true,
    description: "What it spends, the latest year first. Null for a body whose money the viewer does not read.",
  })
  expenditure(
    @Root() { id }: Body,
    @Args(() => expenditureList.Args) args: ExpenditureArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Expenditure> | null> {
    return expenditureList.pageIfShown(loaders, id, args);
  }
}
