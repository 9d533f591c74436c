import { Field, ObjectType } from "type-graphql";
import { DateScalar, DecimalScalar, FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { BudgetPublication, ExpenditureCategory } from "../money";

/** What is published of a year for each thousand children of a board's area. */
@ObjectType({ description: "What a board published of a year, for each thousand children of its area." })
export class PerThousandChildren {
  @Field(() => DecimalScalar, { description: "People under 18 in the area, as published." })
  population!: string;

  @Field(() => DateScalar, {
    description:
      "The day of the population: the latest that is not after the year’s last day, and not over two years before it.",
  })
  populationDate!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "Contributions; null where none is stated." })
  contributions!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What was spent; null where it is not stated." })
  expenditure!: string | null;
}

/** What a board has published of a year. */
@ObjectType({
  description: "What a board has published of a year. Everything is null of a year that it has not published.",
})
export class BoardYear {
  @Field(() => FinancialYearScalar, { description: "The year." })
  year!: string;

  @Field(() => BudgetPublication, { nullable: true, description: "The publication that stands; null where none does." })
  publication!: BudgetPublication | null;

  @Field(() => MoneyScalar, { nullable: true, description: "All contributions in money; null where none is stated." })
  contributions!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "All other income; null where none is stated." })
  income!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "All that was spent; null where it is not stated." })
  expenditure!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What came in less what was spent; null where either is not stated.",
  })
  balance!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "The reserve on the last day; null where it is not known." })
  closingReserve!: string | null;

  @Field(() => PerThousandChildren, {
    nullable: true,
    description: "For each thousand children; null where no population of the area is published for the time.",
  })
  perThousandChildren!: PerThousandChildren | null;
}

/** One board in a comparison of money. */
@ObjectType({ description: "One board in a comparison of money." })
export class BoardFinances {
  bodyId!: string;

  @Field(() => [BoardYear], { description: "Each year of the comparison, the earliest first." })
  years!: readonly BoardYear[];
}

/** What is published of a year, as a part of a board's total. */
@ObjectType({ description: "A part of what a board published of a year." })
export class PartOfYear {
  @Field(() => FinancialYearScalar, { description: "The year." })
  year!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What its lines sum up to; null where the board lists it without an amount.",
  })
  amount!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Its share of the board’s total of the year, in percent to one decimal, halves away from zero.",
  })
  share!: string | null;
}

/** A part of what one board published. */
@ObjectType({ description: "A part of what one board published, by year." })
export class PartOnBoard {
  bodyId!: string;

  @Field(() => [PartOfYear], { description: "Years in which the board lists it, the earliest first." })
  years!: readonly PartOfYear[];
}

/** What somebody pays to all boards in a year. */
@ObjectType({ description: "What is paid to all boards of the comparison in a year." })
export class TotalOfYear {
  @Field(() => FinancialYearScalar, { description: "The year." })
  year!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "The sum over the boards; null where no amount is stated." })
  amount!: string | null;
}

/** One payer in a comparison of money. */
@ObjectType({ description: "One payer in a comparison of money: an agency, a group of payers, or a printed name." })
export class PayerFinances {
  agencyId!: string | null;

  @Field(() => String, { nullable: true, description: "The group of payers, such as `Primary schools`." })
  payerGroup!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name as printed, where it stands for no agency and no group: it is then told of one board alone.",
  })
  payer!: string | null;

  @Field(() => [PartOnBoard], { description: "What it pays to each board that lists it, in the region’s order." })
  boards!: readonly PartOnBoard[];

  @Field(() => [TotalOfYear], { description: "What it pays to all of them, by year, the earliest first." })
  totals!: readonly TotalOfYear[];
}

/** One category of spending in a comparison of money. */
@ObjectType({ description: "One category of spending in a comparison of money." })
export class CategoryFinances {
  @Field(() => ExpenditureCategory, { description: "What the money is spent on." })
  category!: keyof typeof ExpenditureCategory;

  @Field(() => [PartOnBoard], {
    description: "What was spent on it by each board that lists it; amounts that were budgeted alone are null.",
  })
  boards!: readonly PartOnBoard[];
}

/** What boards have published of their money, side by side. */
@ObjectType({ description: "What the boards of a region have published of their money, side by side." })
export class FinanceComparison {
  @Field(() => [FinancialYearScalar], { description: "The years, the earliest first." })
  years!: readonly string[];

  @Field(() => [BoardFinances], {
    description: "A row a board, in the region’s order; one that has published nothing is among them.",
  })
  boards!: readonly BoardFinances[];

  @Field(() => [PayerFinances], {
    description:
      "A row a payer, who pays most first: agencies that were merged are one, those that followed another are not. What is given in kind is not among it.",
  })
  agencies!: readonly PayerFinances[];

  @Field(() => [CategoryFinances], { description: "A row a category of spending that any of the boards lists." })
  categories!: readonly CategoryFinances[];
}
