import { Field, Int, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Regional } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

export enum Unit {
  COUNT = "COUNT",
  PERCENT = "PERCENT",
  RATE_PER_10000 = "RATE_PER_10000",
  SCORE = "SCORE",
  MONTHS = "MONTHS",
  CURRENCY = "CURRENCY",
}
registerEnumType(Unit, { name: "Unit", description: "What an indicator's values are counted in." });

export enum IndicatorKind {
  SNAPSHOT = "SNAPSHOT",
  FLOW = "FLOW",
}
registerEnumType(IndicatorKind, {
  name: "IndicatorKind",
  description: "How an indicator relates to time.",
  valuesConfig: {
    SNAPSHOT: { description: "As at a date. Never summed over time." },
    FLOW: { description: "Over a period." },
  },
});

export enum Polarity {
  HIGHER_IS_BETTER = "HIGHER_IS_BETTER",
  LOWER_IS_BETTER = "LOWER_IS_BETTER",
  NO_JUDGEMENT = "NO_JUDGEMENT",
}
registerEnumType(Polarity, {
  name: "Polarity",
  description: "Which direction is good. With NO_JUDGEMENT nothing is ranked or coloured.",
});

/** Something that is measured: its definition, unit, relation to time, and what it is worked out from. */
@NodeType("Indicator", { description: "Something that is measured, with its definition." })
@Entity("indicator")
export class Indicator extends Regional {
  @Field(() => String, { description: "Natural key within the region, such as `cp_plans`." })
  @Column("text")
  code!: string;

  @Field(() => String, { description: "Name for people." })
  @Column("text")
  title!: string;

  @Field(() => String, { description: "What exactly is counted, in a sentence." })
  @Column("text")
  definition!: string;

  @Field(() => Unit, { description: "What its values are counted in." })
  @Column("text")
  unit!: Unit;

  @Field(() => IndicatorKind, { description: "A snapshot at a date, or a flow over a period." })
  @Column("text")
  kind!: IndicatorKind;

  @Field(() => Polarity, { description: "Which direction is good, if any." })
  @Column("text")
  polarity!: Polarity;

  @Field(() => String, { description: "Theme of the outcomes framework, such as `the-child`." })
  @Column("text")
  theme!: string;

  @Field(() => Boolean, {
    description:
      "Whether rates, changes, ranks and intervals may be worked out. Child death figures are shown as printed.",
  })
  @Column("boolean")
  derivable!: boolean;

  @Field(() => Boolean, {
    description: "Whether its values are changes, which alone may be below zero and above a hundred percent.",
  })
  @Column("boolean", { name: "is_change" })
  isChange!: boolean;

  /** The count whose printed rate this is. */
  @Column("uuid", { name: "rate_of_id", nullable: true })
  rateOfId!: string | null;

  /** Of a percentage: what it is a share of `denominatorId`, in the same period and category. */
  @Column("uuid", { name: "numerator_id", nullable: true })
  numeratorId!: string | null;

  /** Of a percentage: its base, the total of the same period. Of a count: the population that its rate is per. */
  @Column("uuid", { name: "denominator_id", nullable: true })
  denominatorId!: string | null;

  @Field(() => Int, { nullable: true, description: "A rate is per this many, 10,000 children for one." })
  @Column("integer", { name: "rate_factor", nullable: true })
  rateFactor!: number | null;

  /** Order in the catalogue. */
  @Column("integer")
  position!: number;
}
