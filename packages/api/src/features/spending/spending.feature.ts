import { defineFeature } from "../../graphql/define-feature";
import { Expenditure } from "./expenditure.entity";
import { Income } from "./income.entity";
import { ExpenditureChangesResolver, IncomeChangesResolver } from "./spending-changes.resolver";
import { expenditureList, incomeList } from "./spending.lists";
import { BodySpendingResolver, ExpendituresResolver, IncomesResolver } from "./spending.resolver";

/** What comes in besides contributions, and what is spent. */
export const spending = defineFeature({
  entities: [Income, Expenditure],
  resolvers: [
    IncomesResolver,
    ExpendituresResolver,
    BodySpendingResolver,
    IncomeChangesResolver,
    ExpenditureChangesResolver,
  ],
  lists: [incomeList, expenditureList],
});
