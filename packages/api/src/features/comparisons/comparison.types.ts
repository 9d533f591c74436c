import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { PeriodView } from "../../graphql/period-view";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";

export enum Measure {
  VALUE = "VALUE",
  RATE = "RATE",
}
registerEnumType(Measure, {
  name: "Measure",
  description: "What is compared.",
  valuesConfig: {
    VALUE: { description: "The values as stated." },
    RATE: {
      description: "Of a count: its rate for a population, worked out where both parts are stored, else as printed.",
    },
  },
});

export enum PeriodLength {
  FINANCIAL_YEAR = "FINANCIAL_YEAR",
  HALF = "HALF",
  QUARTER = "QUARTER",
  MONTH = "MONTH",
}
registerEnumType(PeriodLength, { name: "PeriodKind", description: "How long a period is. Years are financial years." });

export enum ValueKind {
  VALUE = "VALUE",
  NOT_APPLICABLE = "NOT_APPLICABLE",
  NOT_AVAILABLE = "NOT_AVAILABLE",
  CONFIDENTIAL = "CONFIDENTIAL",
  LOW = "LOW",
  AWAITED = "AWAITED",
  NO_DATA = "NO_DATA",
}
registerEnumType(ValueKind, {
  name: "ValueKind",
  description: "Whether there is a value, and if not, why.",
  valuesConfig: {
    VALUE: { description: "A number; zero is data." },
    NOT_APPLICABLE: { description: "The question does not arise." },
    NOT_AVAILABLE: { description: "Stated as not available; or a rate whose population is not stored." },
    CONFIDENTIAL: { description: "Suppressed." },
    LOW: { description: "Rounds to zero." },
    AWAITED: { description: "Asked for and not yet received." },
    NO_DATA: { description: "Nobody stated anything. Never zero." },
  },
});

/** What one body states for a cell. */
@ObjectType("Statement", { description: "One body's value for a point, from one source and section." })
export class StatementView {
  bodyId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "As printed." })
  value!: string | null;

  @Field(() => ValueKind, { description: "Whether there is a value, and if not, why." })
  valueKind!: ValueKind;

  @Field(() => PeriodView, { description: "The period as printed." })
  period!: PeriodView;

  @Field(() => String, { description: "The report or file that states it." })
  source!: string;

  @Field(() => String, { description: "Section of the source." })
  section!: string;

  @Field(() => String, { nullable: true, description: "What the source adds to the value." })
  note!: string | null;

  @Field(() => Boolean, { description: "Whether it is the one that the point shows." })
  standing!: boolean;
}

/** One area, category and period of a comparison. */
@ObjectType({ description: "One value of a series; there is one for every period of the comparison." })
export class ComparisonPoint {
  @Field(() => PeriodView, { description: "One of the comparison’s periods." })
  period!: PeriodView;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Null for every kind but VALUE. A worked-out rate has one decimal.",
  })
  value!: string | null;

  @Field(() => ValueKind, { description: "Whether there is a value, and if not, why." })
  valueKind!: ValueKind;

  @Field(() => DecimalScalar, { nullable: true, description: "Of a rate or percentage, where it is stored." })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Of a rate or percentage, where it is stored." })
  denominator!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Day of the population that a rate is for: the latest not after the point and not over two years older.",
  })
  denominatorDate!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Lower end of the 95% interval, where both parts are stored: Wilson score for percentages; Byar's method for rates from 10 events, exact Poisson below.",
  })
  lower!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Upper end of the 95% interval." })
  upper!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Difference from the previous period, worked out before rounding. Of a snapshot only with `periodKind`.",
  })
  change!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Place among the boards compared, 1 being best by polarity; ties share. Comparators are not ranked.",
  })
  rank!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the value is printed; of a worked-out rate, where its count is.",
  })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "Section of the source." })
  section!: string | null;

  @Field(() => String, { nullable: true, description: "What the source adds to the value." })
  note!: string | null;

  @Field(() => [StatementView], {
    description:
      "Everything stated for this point, the standing statement first; beside a worked-out rate, the printed ones.",
  })
  statements!: StatementView[];
}

/** One area, or one category of it, over the periods. */
@ObjectType({ description: "The values of one area, or of one category of it." })
export class ComparisonSeries {
  areaId!: string;

  @Field(() => String, { nullable: true, description: "Code of the category; null for the total." })
  category!: string | null;

  @Field(() => String, { nullable: true, description: "Name of the category for people; null for the total." })
  categoryTitle!: string | null;

  @Field(() => [ComparisonPoint], { description: "One for each period, in their order." })
  points!: ComparisonPoint[];
}

/** Areas side by side for one indicator over periods. */
@ObjectType({ description: "Areas side by side for one indicator over periods. Published values only." })
export class IndicatorComparison {
  indicatorId!: string;

  @Field(() => Measure, { description: "What was compared." })
  measure!: Measure;

  @Field(() => [PeriodView], { description: "The axis: every series has one point for each, in this order." })
  periods!: PeriodView[];

  @Field(() => [ComparisonSeries], {
    description: "In the order asked for, categories in the order of their breakdown.",
  })
  series!: ComparisonSeries[];
}
