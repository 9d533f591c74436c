import {
  checkPrinted,
  checkShares,
  computedFigures,
  inPrintedOrder,
  type LedgerPrinted,
  printedFigures,
} from "@panboard/shared";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { MoneyScalar } from "../../graphql/scalars";
import { agenciesLoader, Agency } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import type { Budget } from "./budget.entity";
import type { BudgetPublication } from "./budget-publication.entity";
import { loadMoney } from "./money.loaders";
import {
  AdjustmentLine,
  ContributionTotals,
  ExpenditureTotals,
  IncomeTotals,
  PayerLine,
  PrintedCheck,
} from "./money.types";
import { MoneyOfYear } from "./money-of-year";
import { ReserveTotals } from "./reserve.types";
import { showContributions, showExpenditure, showIncome } from "./show-totals";
import type { YearOfMoney } from "./read-money";

/** A body's year: all that follows from its lines. */
@Resolver(() => MoneyOfYear)
export class MoneyOfYearResolver {
  @FieldResolver(() => ContributionTotals, { description: "What agencies and other payers pay." })
  async contributions(
    @Root() row: Budget | BudgetPublication,
    @Loading() loaders: Loaders,
  ): Promise<ContributionTotals> {
    return showContributions(await loadMoney(loaders, row));
  }

  @FieldResolver(() => IncomeTotals, { description: "What comes in besides contributions." })
  async income(@Root() row: Budget | BudgetPublication, @Loading() loaders: Loaders): Promise<IncomeTotals> {
    return showIncome(await loadMoney(loaders, row));
  }

  @FieldResolver(() => ExpenditureTotals, { description: "What is spent." })
  async expenditure(@Root() row: Budget | BudgetPublication, @Loading() loaders: Loaders): Promise<ExpenditureTotals> {
    return showExpenditure(await loadMoney(loaders, row));
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description:
      "What came in less what was spent, adjustments counted; below zero where more was spent. Null where either is not stated.",
  })
  async balance(@Root() row: Budget | BudgetPublication, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loadMoney(loaders, row)).accounts.balance;
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: "What comes in less what is budgeted to be spent; null where either is not stated.",
  })
  async plannedBalance(@Root() row: Budget | BudgetPublication, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loadMoney(loaders, row)).accounts.plannedBalance;
  }

  @FieldResolver(() => ReserveTotals, { description: "The reserve on the first and the last day." })
  async reserve(@Root() row: Budget | BudgetPublication, @Loading() loaders: Loaders): Promise<ReserveTotals> {
    const { reserve } = await loadMoney(loaders, row);
    const named = reserve.named.map(({ reserveId: key, ...part }) => ({ key, ...part }));
    return { ...reserve, named } as ReserveTotals;
  }

  @FieldResolver(() => [AdjustmentLine], { description: "Changes made after the year was closed, the earliest first." })
  async adjustments(@Root() row: Budget | BudgetPublication, @Loading() loaders: Loaders): Promise<AdjustmentLine[]> {
    const { ledger } = await loadMoney(loaders, row);
    const lines = ledger.adjustments.map(({ onDay: on, amount, reason, id }) => ({ on, amount, reason, id }));
    return lines.sort((one, other) => (one.on + one.id < other.on + other.id ? -1 : 1));
  }

  @FieldResolver(() => [PrintedCheck], {
    description: "What sources print of the year, each beside what follows from the lines: totals first, then shares.",
  })
  async checks(@Root() row: Budget | BudgetPublication, @Loading() loaders: Loaders): Promise<PrintedCheck[]> {
    const money = await loadMoney(loaders, row);
    const computed = figuresOf(money);
    const inOrder = [...money.ledger.printed].sort(
      (one, other) =>
        printedFigures.indexOf(one.figure) - printedFigures.indexOf(other.figure) || inPrintedOrder(one, other),
    );
    const totals = inOrder.map((printed: LedgerPrinted) => checkPrinted(printed, computed[printed.figure] ?? null));
    return [...totals, ...checkShares(money.accounts)].map((check) => ({
      ...check,
      agrees: check.difference === null ? null : /^0*(\.0*)?$/.test(check.difference),
    }));
  }

  @FieldResolver(() => Body, { description: "The board or joint body whose year it is." })
  body(@Root() { bodyId }: MoneyOfYear, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** What follows from the lines of each figure that a source may print. */
function figuresOf({ accounts, reserve }: YearOfMoney) {
  // A reserve that was taken from what is printed is no check of it.
  const isOwn = reserve.openingBasis === "CARRIED";
  return {
    ...computedFigures(accounts),
    RESERVE_OPENING: isOwn ? reserve.opening : null,
    RESERVE_CLOSING: reserve.openingBasis === "DERIVED" ? null : reserve.closing,
  };
}

/** What a payer's line leads to. */
@Resolver(() => PayerLine)
export class PayerLinesResolver {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: "The agency that pays; null of a group of payers, and of a printed name that is not mapped.",
  })
  async agency(@Root() { agencyId }: PayerLine, @Loading() loaders: Loaders): Promise<Agency | null> {
    return agencyId === null ? null : ((await loaders.get(agenciesLoader).load(agencyId)) ?? null);
  }
}
