import { defineFeature } from "../../graphql/define-feature";
import { Adjustment } from "./adjustment.entity";
import { Budget } from "./budget.entity";
import { BudgetPublication } from "./budget-publication.entity";
import { budgetList } from "./budgets.list";
import { BodyMoneyResolver, BudgetsResolver } from "./money.resolver";
import { MoneyOfYearResolver, PayerLinesResolver } from "./money-of-year.resolver";
import { PrintedFigure } from "./printed-figure.entity";
import { printedFigureList } from "./printed-figures.list";
import { BodyPrintedFiguresResolver, PrintedFiguresResolver } from "./printed-figures.resolver";
import { budgetPublicationList } from "./publications.list";
import { BodyBudgetPublicationsResolver, BudgetPublicationsResolver } from "./publications.resolver";
import { AdjustmentsResolver, YearChangesResolver } from "./years.resolver";

/** What bodies have of money, a financial year at a time. */
export const money = defineFeature({
  entities: [Budget, PrintedFigure, Adjustment, BudgetPublication],
  resolvers: [
    BodyMoneyResolver,
    BudgetsResolver,
    MoneyOfYearResolver,
    PayerLinesResolver,
    YearChangesResolver,
    AdjustmentsResolver,
    PrintedFiguresResolver,
    BodyPrintedFiguresResolver,
    BudgetPublicationsResolver,
    BodyBudgetPublicationsResolver,
  ],
  lists: [budgetList, printedFigureList, budgetPublicationList],
});
