import { Arg, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Loading, Writing } from "../../graphql/parameters";
import { addAdjustment } from "./add-adjustment";
import { Adjustment } from "./adjustment.entity";
import { Budget } from "./budget.entity";
import { closeBudget } from "./close-budget";
import { budgetLoader } from "./money.loaders";
import { openBudget, removeBudget, restoreBudget } from "./open-budget";
import {
  AddAdjustmentInput,
  AdjustmentPayload,
  BudgetPayload,
  BudgetVersionInput,
  OpenBudgetInput,
} from "./years.inputs";

/** Years: who opens and closes them. */
@Resolver(() => Budget)
export class YearChangesResolver {
  @Change("money:write")
  @Idempotent()
  @Mutation(() => BudgetPayload, { nullable: true, description: "Opens a body’s budget for a financial year." })
  openBudget(@Arg("input", () => OpenBudgetInput) input: OpenBudgetInput, @Writing() write: Write): Promise<Budget> {
    return openBudget(write, input);
  }

  @Change("money:write")
  @Mutation(() => BudgetPayload, {
    nullable: true,
    description: "Removes a budget that was opened by mistake. Refused while it has lines.",
  })
  removeBudget(
    @Arg("input", () => BudgetVersionInput) input: BudgetVersionInput,
    @Writing() write: Write,
  ): Promise<Budget> {
    return removeBudget(write, input);
  }

  @Change("money:write")
  @Mutation(() => BudgetPayload, { nullable: true, description: "Brings a removed budget back." })
  restoreBudget(
    @Arg("input", () => BudgetVersionInput) input: BudgetVersionInput,
    @Writing() write: Write,
  ): Promise<Budget> {
    return restoreBudget(write, input);
  }

  @Change("money:write")
  @Mutation(() => BudgetPayload, {
    nullable: true,
    description:
      "Closes a year that is over, for good: its lines are changed no more, and its closing reserve is the opening one of the next. Refused at `id` while an earlier year is open, where no closing reserve follows from what is entered, and where a later year is closed with another opening reserve.",
  })
  closeBudget(
    @Arg("input", () => BudgetVersionInput) input: BudgetVersionInput,
    @Writing() write: Write,
  ): Promise<Budget> {
    return closeBudget(write, input);
  }
}

/** Adjustments: who makes them, and what they lead to. */
@Resolver(() => Adjustment)
export class AdjustmentsResolver {
  @Change("money:write", { of: "budget" })
  @Idempotent()
  @Mutation(() => AdjustmentPayload, {
    nullable: true,
    description:
      "Changes the balance of a closed year by a dated amount. Its closing reserve follows, and so do the reserves of the years after it.",
  })
  addAdjustment(
    @Arg("input", () => AddAdjustmentInput) input: AddAdjustmentInput,
    @Writing() write: Write,
  ): Promise<Adjustment> {
    return addAdjustment(write, input);
  }

  @FieldResolver(() => Budget, { description: "The budget of the year whose balance it changes." })
  budget(@Root() { bodyId, budgetId: id }: Adjustment, @Loading() loaders: Loaders): Promise<Budget> {
    return loadRequired(loaders.get(budgetLoader), { bodyId, id });
  }
}
