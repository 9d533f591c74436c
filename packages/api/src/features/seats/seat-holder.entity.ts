import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** A person in a seat for a span of days, or standing in for whoever holds it. */
@NodeType("SeatHolder", { description: "A person in a seat for a time, or standing in for whoever holds it." })
@Entity("seat_holder")
export class SeatHolder extends Owned {
  static readonly refusals: Refusals = {
    seat_holder_once_key: ["from", "Somebody else holds the seat on some of these days."],
    seat_holder_person_key: ["person", "This person is in the seat on some of these days already."],
    seat_holder_days_check: ["until", "The last day is before the first."],
    seat_holder_seat_live_fkey: ["seat", "This seat was removed."],
    seat_holder_person_live_fkey: ["person", "This person was removed."],
  };

  @Column("uuid", { name: "seat_id" })
  seatId!: string;

  @Column("uuid", { name: "person_id" })
  personId!: string;

  @Field(() => Boolean, { description: "Whether they stand in for whoever holds the seat." })
  @Column("boolean")
  deputy!: boolean;

  @Field(() => String, { nullable: true, description: "Who appointed them, such as `The statutory partners`." })
  @Column("text", { name: "appointed_by", nullable: true })
  appointedBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When they declared that they can speak for their agency and commit it.",
  })
  @Column("date", { name: "declared_on", nullable: true })
  declaredOn!: string | null;

  @Field(() => DateScalar, { name: "from", description: "First day." })
  @Column("date", { name: "from_day" })
  fromDay!: string;

  @Field(() => DateScalar, { name: "until", nullable: true, description: "Last day; null while no end is set." })
  @Column("date", { name: "until_day", nullable: true })
  untilDay!: string | null;
}
