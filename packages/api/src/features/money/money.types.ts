import type { PrintedCheck as Check } from "@panboard/shared";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DecimalScalar, MoneyScalar } from "../../graphql/scalars";
import {
  ContributionKind,
  ContributionStatus,
  ExpenditureCategory,
  IncomeKind,
  PrintedFigureKind,
} from "./money.words";

/** A total as a source prints it. */
@ObjectType({ description: "A total as a source prints it." })
export class PrintedTotal {
  @Field(() => String, { description: "What the source calls it." })
  label!: string;

  @Field(() => MoneyScalar, { description: "As printed." })
  amount!: string;

  @Field(() => String, { description: "The source." })
  source!: string;

  @Field(() => String, { nullable: true, description: "Where in the source." })
  section!: string | null;
}

/** One payer's line in a year. */
@ObjectType({ description: "One payer’s line in a year." })
export class PayerLine {
  agencyId!: string | null;

  @Field(() => String, { description: "The payer, as printed or as the body writes it." })
  payer!: string;

  @Field(() => String, { nullable: true, description: "The group of payers that it is of, such as `Primary schools`." })
  payerGroup!: string | null;

  @Field(() => ContributionKind, { description: "Whether it is paid in money." })
  kind!: ContributionKind;

  @Field(() => ContributionStatus, { description: "How it stands." })
  status!: ContributionStatus;

  @Field(() => MoneyScalar, { nullable: true, description: "How much; null where it is not stated." })
  amount!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What is given in kind is worth; it enters no total." })
  worth!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Its share of all contributions in money, in percent to one decimal, halves away from zero.",
  })
  share!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The share that a source prints, in percent." })
  printedShare!: string | null;
}

/** Contributions that stand alike. */
@ObjectType({ description: "Contributions in money that stand alike." })
export class ContributionsOfStatus {
  @Field(() => ContributionStatus, { description: "How they stand." })
  status!: ContributionStatus;

  @Field(() => MoneyScalar, { nullable: true, description: "What they sum up to; null where none is stated." })
  amount!: string | null;

  @Field(() => Int, { description: "How many there are." })
  lines!: number;
}

/** A year's contributions. */
@ObjectType({ description: "A year’s contributions." })
export class ContributionTotals {
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "The sum of the lines that are paid in money; null where none has an amount.",
  })
  total!: string | null;

  @Field(() => Int, { description: "How many lines there are, those in kind included." })
  lines!: number;

  @Field(() => Int, { description: "Lines that are paid in money and have no amount." })
  notStated!: number;

  @Field(() => MoneyScalar, { nullable: true, description: "What is given in kind is worth; it enters no total." })
  inKindWorth!: string | null;

  @Field(() => [ContributionsOfStatus], { description: "How they stand, in the order of the statuses." })
  byStatus!: ContributionsOfStatus[];

  @Field(() => [PayerLine], {
    description: "A line a payer: the largest amount first, then by payer; those without an amount last.",
  })
  byAgency!: PayerLine[];

  @Field(() => [PrintedTotal], { description: "Totals that sources print, by what they call them." })
  printedTotals!: PrintedTotal[];
}

/** A line of other income. */
@ObjectType({ description: "A line of income besides contributions." })
export class IncomeLine {
  @Field(() => IncomeKind, { description: "Where it comes from." })
  kind!: IncomeKind;

  @Field(() => String, { description: "What it is." })
  line!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "How much; null where it is not stated." })
  amount!: string | null;
}

/** A year's other income. */
@ObjectType({ description: "A year’s income besides contributions." })
export class IncomeTotals {
  @Field(() => MoneyScalar, { nullable: true, description: "The sum of the lines; null where none has an amount." })
  total!: string | null;

  @Field(() => [IncomeLine], { description: "The lines, by name." })
  byLine!: IncomeLine[];

  @Field(() => [PrintedTotal], { description: "Totals that sources print." })
  printedTotals!: PrintedTotal[];
}

/** What was spent on one thing. */
@ObjectType({ description: "What is spent on one thing." })
export class CategoryTotal {
  @Field(() => ExpenditureCategory, { description: "What it is spent on." })
  category!: ExpenditureCategory;

  @Field(() => MoneyScalar, { nullable: true, description: "What was spent; null where no line says." })
  amount!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What was budgeted; null where no line says." })
  budgeted!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What is ordered or promised; null where no line says." })
  committed!: string | null;
}

/** A line of what is spent. */
@ObjectType({ description: "A line of what is spent." })
export class ExpenditureLine {
  @Field(() => ExpenditureCategory, { description: "What it is spent on." })
  category!: ExpenditureCategory;

  @Field(() => String, { description: "What it is." })
  line!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "What was budgeted." })
  budgeted!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What is ordered or promised." })
  committed!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What was spent." })
  actual!: string | null;
}

/** A year's expenditure. */
@ObjectType({ description: "A year’s expenditure." })
export class ExpenditureTotals {
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What was spent: the sum of the lines; null where none says.",
  })
  total!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What was budgeted; null where no line says." })
  budgeted!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What is ordered or promised; null where no line says." })
  committed!: string | null;

  @Field(() => [CategoryTotal], { description: "Each category that has a line, in the order of the categories." })
  byCategory!: CategoryTotal[];

  @Field(() => [ExpenditureLine], { description: "The lines: the largest first, by what was spent, else budgeted." })
  byLine!: ExpenditureLine[];

  @Field(() => [PrintedTotal], { description: "Totals of what was spent, or budgeted, that sources print." })
  printedTotals!: PrintedTotal[];
}

/** A dated change of a closed year. */
@ObjectType({ description: "A dated change of a closed year’s balance." })
export class AdjustmentLine {
  @Field(() => DateScalar, { description: "The day on which it was made." })
  on!: string;

  @Field(() => MoneyScalar, { description: "What it adds to the balance." })
  amount!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

const shareKind = "CONTRIBUTION_SHARE";

/** What a check is of. */
export const CheckedFigure = { ...PrintedFigureKind, [shareKind]: shareKind } as const;
export type CheckedFigure = (typeof CheckedFigure)[keyof typeof CheckedFigure];
registerEnumType(CheckedFigure, {
  name: "CheckedFigure",
  description: "What of a year is printed and worked out.",
  valuesConfig: {
    CONTRIBUTIONS: { description: "The total of contributions in money." },
    INCOME: { description: "The total of other income." },
    EXPENDITURE: { description: "The total of what was spent." },
    BUDGETED: { description: "The total of what was budgeted to be spent." },
    BALANCE: { description: "The balance of the year." },
    RESERVE_OPENING: { description: "The reserve on the first day." },
    RESERVE_CLOSING: { description: "The reserve on the last day." },
    CONTRIBUTION_SHARE: { description: "A payer’s share of the contributions, in percent." },
  },
});

/** A printed figure beside what the lines make of it. */
@ObjectType({ description: "A figure that a source prints, beside what follows from the lines." })
export class PrintedCheck {
  @Field(() => CheckedFigure, { description: "What it is of the year." })
  figure!: Check["figure"];

  @Field(() => String, { description: "What the source calls it; of a share the payer." })
  label!: string;

  @Field(() => DecimalScalar, { description: "As printed: pounds, or percent of a share." })
  printed!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "What follows from the lines; null where nothing does." })
  computed!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "By how much the printed one is more." })
  difference!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they agree; null where there is nothing to compare." })
  agrees!: boolean | null;

  @Field(() => String, { description: "The source." })
  source!: string;

  @Field(() => String, { nullable: true, description: "Where in the source." })
  section!: string | null;
}
