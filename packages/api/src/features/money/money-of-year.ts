import { Field, InterfaceType } from "type-graphql";
import { typeOfRow } from "../../db/row-id";
import { Node } from "../../graphql/node";
import { FinancialYearScalar } from "../../graphql/scalars";
import { BudgetStatus } from "./money.words";

/** A body's money for a financial year: as it is now, to whoever reads the body's money; to others as it was published. */
@InterfaceType("MoneyOfYear", {
  implements: Node,
  description:
    "A body’s money for a financial year: a `Budget` as it is now, or a `BudgetPublication` as it was published. Every total is worked out from the lines.",
  resolveType: typeOfRow,
})
export abstract class MoneyOfYear {
  @Field(() => FinancialYearScalar, { description: "The year, from 1 April to 31 March." })
  year!: string;

  @Field(() => BudgetStatus, { description: "Whether its lines may still be changed." })
  status!: BudgetStatus;

  @Field(() => String, {
    nullable: true,
    description: "The report that it is taken from; null of what a body keeps here.",
  })
  source!: string | null;

  bodyId!: string;
}
