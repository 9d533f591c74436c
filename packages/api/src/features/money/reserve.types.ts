import { Field, ID, ObjectType } from "type-graphql";
import { MoneyScalar } from "../../graphql/scalars";
import { OpeningBasis } from "./money.words";

/** A part of the reserve that is set aside, over a year. */
@ObjectType({ description: "A part of the reserve that is set aside for something, over a year." })
export class ReservePart {
  @Field(() => ID, { description: "What tells it from the year’s others; no node." })
  key!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => MoneyScalar, { description: "What was in it on the first day." })
  opening!: string;

  @Field(() => MoneyScalar, { description: "What was put in." })
  putIn!: string;

  @Field(() => MoneyScalar, { description: "What was taken out, above zero." })
  takenOut!: string;

  @Field(() => MoneyScalar, { description: "What was in it on the last day." })
  closing!: string;
}

/** A body's reserve over a year. */
@ObjectType({ description: "A body’s reserve over a year: the opening one and the balance make the closing one." })
export class ReserveTotals {
  @Field(() => MoneyScalar, { nullable: true, description: "On the first day; null where it is not known." })
  opening!: string | null;

  @Field(() => OpeningBasis, { nullable: true, description: "Where the opening reserve is from." })
  openingBasis!: OpeningBasis | null;

  @Field(() => String, {
    nullable: true,
    description: "The source that states it, or the closing one it is derived from.",
  })
  openingSource!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "On the last day; null where it does not follow." })
  closing!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "On the last day, if all came in and what is budgeted were spent.",
  })
  plannedClosing!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What of the closing reserve is set aside for nothing." })
  unallocated!: string | null;

  @Field(() => [ReservePart], { description: "What is set aside, by name." })
  named!: ReservePart[];
}
