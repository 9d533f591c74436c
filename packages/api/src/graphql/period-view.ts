import { Field, ObjectType } from "type-graphql";
import { DateScalar, PeriodLabelScalar } from "./scalars";

/** A period as clients see it. */
@ObjectType("Period", { description: "A period; of a date, label, start and end are the date itself." })
export class PeriodView {
  @Field(() => PeriodLabelScalar, { description: "Such as `2013-14`, `2013-14 Q4`, `2014-03` or `2014-03-31`." })
  label!: string;

  @Field(() => DateScalar, { description: "First day." })
  start!: string;

  @Field(() => DateScalar, { description: "Last day." })
  end!: string;
}
