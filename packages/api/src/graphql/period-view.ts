import { Field, ObjectType } from "type-graphql";
import { DateScalar, PeriodLabelScalar } from "./scalars";

/** A period as clients see it. */
@ObjectType("Period", { description: "A period; of a date, label, start and end are the date itself." })
export class PeriodView {
  @Field(() => PeriodLabelScalar)
  label!: string;

  @Field(() => DateScalar, { description: "First day." })
  start!: string;

  @Field(() => DateScalar, { description: "Last day." })
  end!: string;
}
