import { defineFeature } from "../../graphql/define-feature";
import {
  PartsOnBoardsResolver,
  BoardFinancesResolver,
  FinanceComparisonsResolver,
  PayerFinancesResolver,
} from "./finances.resolver";

/** What boards publish of their money, side by side. */
export const finances = defineFeature({
  entities: [],
  resolvers: [FinanceComparisonsResolver, BoardFinancesResolver, PayerFinancesResolver, PartsOnBoardsResolver],
});
