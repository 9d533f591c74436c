import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { removeLine, restoreLine } from "../money";
import { addExpenditure } from "./add-expenditure";
import { addIncome } from "./add-income";
import { changeExpenditure } from "./change-expenditure";
import { changeIncome } from "./change-income";
import { Expenditure } from "./expenditure.entity";
import {
  AddExpenditureInput,
  ChangeExpenditureInput,
  ExpenditurePayload,
  ExpenditureVersionInput,
} from "./expenditure.inputs";
import { Income } from "./income.entity";
import { AddIncomeInput, ChangeIncomeInput, IncomePayload, IncomeVersionInput } from "./income.inputs";

/** Lines of income: who keeps them. */
@Resolver(() => Income)
export class IncomeChangesResolver {
  @Change("money:write")
  @Idempotent()
  @Mutation(() => IncomePayload, {
    nullable: true,
    description: "Adds a line of income besides contributions to an open year.",
  })
  addIncome(@Arg("input", () => AddIncomeInput) input: AddIncomeInput, @Writing() write: Write): Promise<Income> {
    return addIncome(write, input);
  }

  @Change("money:write")
  @Mutation(() => IncomePayload, { nullable: true, description: "Changes a line of income of an open year." })
  changeIncome(
    @Arg("input", () => ChangeIncomeInput) input: ChangeIncomeInput,
    @Writing() write: Write,
  ): Promise<Income> {
    return changeIncome(write, input);
  }

  @Change("money:write")
  @Mutation(() => IncomePayload, {
    nullable: true,
    description: "Removes a line of income of an open year: it enters no total any more.",
  })
  removeIncome(
    @Arg("input", () => IncomeVersionInput) input: IncomeVersionInput,
    @Writing() write: Write,
  ): Promise<Income> {
    return removeLine(write, Income, input);
  }

  @Change("money:write")
  @Mutation(() => IncomePayload, { nullable: true, description: "Brings a removed line of income back." })
  restoreIncome(
    @Arg("input", () => IncomeVersionInput) input: IncomeVersionInput,
    @Writing() write: Write,
  ): Promise<Income> {
    return restoreLine(write, Income, input);
  }
}

/** Lines of expenditure: who keeps them. */
@Resolver(() => Expenditure)
export class ExpenditureChangesResolver {
  @Change("money:write")
  @Idempotent()
  @Mutation(() => ExpenditurePayload, {
    nullable: true,
    description: "Adds a line of what is spent to an open year: budgeted, committed and actual.",
  })
  addExpenditure(
    @Arg("input", () => AddExpenditureInput) input: AddExpenditureInput,
    @Writing() write: Write,
  ): Promise<Expenditure> {
    return addExpenditure(write, input);
  }

  @Change("money:write")
  @Mutation(() => ExpenditurePayload, { nullable: true, description: "Changes a line of expenditure of an open year." })
  changeExpenditure(
    @Arg("input", () => ChangeExpenditureInput) input: ChangeExpenditureInput,
    @Writing() write: Write,
  ): Promise<Expenditure> {
    return changeExpenditure(write, input);
  }

  @Change("money:write")
  @Mutation(() => ExpenditurePayload, {
    nullable: true,
    description: "Removes a line of expenditure of an open year: it enters no total any more.",
  })
  removeExpenditure(
    @Arg("input", () => ExpenditureVersionInput) input: ExpenditureVersionInput,
    @Writing() write: Write,
  ): Promise<Expenditure> {
    return removeLine(write, Expenditure, input);
  }

  @Change("money:write")
  @Mutation(() => ExpenditurePayload, { nullable: true, description: "Brings a removed line of expenditure back." })
  restoreExpenditure(
    @Arg("input", () => ExpenditureVersionInput) input: ExpenditureVersionInput,
    @Writing() write: Write,
  ): Promise<Expenditure> {
    return restoreLine(write, Expenditure, input);
  }
}
