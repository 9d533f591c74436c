import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { PeriodView } from "../../graphql/period-view";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";
import { Area } from "../areas";
import { Measure } from "../indicators";
import { ValueKind } from "../statements";

export enum PeriodLength {
  FINANCIAL_YEAR = "FINANCIAL_YEAR",
  HALF = "HALF",
  QUARTER = "QUARTER",
  MONTH = "MONTH",
}
registerEnumType(PeriodLength, { name: "PeriodKind", description: "How long a period is. Years are financial years." });

export enum Verdict {
  HIGHER = "HIGHER",
  LOWER = "LOWER",
  BETTER = "BETTER",
  WORSE = "WORSE",
  SIMILAR = "SIMILAR",
  NOT_COMPARED = "NOT_COMPARED",
}
registerEnumType(Verdict, {
  name: "Verdict",
  description: "How a value stands to one to compare with, judged on the ends of its 95% interval before rounding.",
  valuesConfig: {
    HIGHER: { description: "The whole interval lies above; the indicator has no good direction." },
    LOWER: { description: "The whole interval lies below; the indicator has no good direction." },
    BETTER: { description: "The whole interval lies on the good side." },
    WORSE: { description: "The whole interval lies on the other side." },
    SIMILAR: { description: "The interval holds the value compared with." },
    NOT_COMPARED: { description: "There is no interval to judge by, or the value does not lie in it." },
  },
});

export enum ConflictKind {
  STATEMENTS = "STATEMENTS",
  NUMERATOR = "NUMERATOR",
  DENOMINATOR = "DENOMINATOR",
  PARTS = "PARTS",
}
registerEnumType(ConflictKind, {
  name: "ConflictKind",
  description: "In what the things that are stated for a point do not agree.",
  valuesConfig: {
    STATEMENTS: { description: "The value itself is stated in different ways." },
    NUMERATOR: { description: "The count that the value is worked out from, or is a share by, is." },
    DENOMINATOR: { description: "The population or the base is." },
    PARTS: { description: "A printed figure is not what the stored parts give, to its own decimal places." },
  },
});

/** What one statement says for a point. */
@ObjectType({ description: "What one body’s statement says for a point, from one source and section." })
export class StatedValue {
  bodyId!: string;
  statementId!: string;
  choiceId!: string | null;

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

/** How a board's value stands to one area to compare with, in the same period. */
@ObjectType({ description: "How a board’s value stands to that of an area to compare with, in the same period." })
export class BenchmarkVerdict {
  benchmarkAreaId!: string;

  @Field(() => Area, { description: "The area that is compared with." })
  benchmark!: Area;

  @Field(() => DecimalScalar, { description: "The value compared with." })
  value!: string;

  @Field(() => Verdict, { description: "How the board’s value stands to it." })
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: "Why it is not compared, in a sentence; null where it is." })
  reason!: string | null;
}

/** Things stated for a point, or for what it is worked out from, that do not agree. */
@ObjectType({ description: "Things stated for a point, or for what it is worked out from, that do not agree." })
export class PointConflict {
  @Field(() => ConflictKind, { description: "In what they do not agree." })
  kind!: ConflictKind;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Of PARTS: what the stored parts give, to one decimal place; null where they make no share, such as 12 of 10. Null for the other kinds.",
  })
  workedOut!: string | null;

  @Field(() => [StatedValue], {
    description: "The statements, the standing one first; of PARTS, the printed figures that the parts deny.",
  })
  statements!: StatedValue[];
}

/** One area, category and period of a comparison. */
@ObjectType({ description: "One value of a series; there is one for every period of the comparison." })
export class ComparisonPoint {
  @Field(() => PeriodView, { description: "One of the comparison’s periods." })
  period!: PeriodView;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Null for every kind but VALUE. What is worked out has one decimal, rounded once from the exact fraction.",
  })
  value!: string | null;

  @Field(() => ValueKind, { description: "Whether there is a value, and if not, why." })
  valueKind!: ValueKind;

  @Field(() => String, {
    nullable: true,
    description:
      "Why nothing can be worked out, in a sentence, where the kind is NOT_AVAILABLE for that and not because a report says so.",
  })
  reason!: string | null;

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
      "Difference from the previous period, worked out before rounding. Of a snapshot only with `periodKind`, and in an overview where its dates follow each other.",
  })
  change!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Place among the boards compared, 1 being best by polarity; ties share. Null for an area without an interval, for all where every interval overlaps every other, and for areas to compare with.",
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

  @Field(() => [StatedValue], {
    description:
      "Everything stated for this point, the standing statement first; beside a worked-out rate, the printed ones. Where none stands, as for England without a choice of the region’s steward, they are listed alone.",
  })
  statements!: StatedValue[];

  @Field(() => [PointConflict], {
    description:
      "Where things stated for what the point shows, or for the parts that its answer comes from or is tested by, do not agree. Empty where nothing is shown.",
  })
  conflicts!: PointConflict[];

  @Field(() => [BenchmarkVerdict], {
    description:
      "Of a board’s rate or percentage: how it stands to each area to compare with that was asked for and has a value in the period. Statistical neighbours are compared with their own board alone.",
  })
  verdicts!: BenchmarkVerdict[];
}

/** One area, or one category of it, over the periods. */
@ObjectType({ description: "The values of one area, or of one category of it." })
export class ComparisonSeries {
  areaId!: string;

  @Field(() => Area, { description: "The area that the series is about." })
  area!: Area;

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
