import { Field, Int } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { Constituency, SeatRole } from "./seat.words";

/** A place on a group, which outlives whoever holds it. */
@NodeType("Seat", {
  description: "A place on a group: of an agency or of a constituency. It outlives whoever holds it.",
})
@Entity("seat")
export class Seat extends Owned {
  static readonly refusals: Refusals = {
    seat_post_check: ["post", "Enter the post."],
    seat_one_side_check: ["constituency", "A seat is of an agency or of a constituency, not of both."],
    seat_lay_check: ["agency", "A lay member is of no agency."],
    seat_observer_check: ["votes", "A participating observer never votes."],
    seat_champion_check: ["championOf", "Say what the champion speaks up for."],
    seat_accountable_check: ["accountableTo", "This is said of a chair or vice chair alone."],
    seat_accountable_since_check: ["accountableSince", "Say to whom the chair is accountable."],
    seat_days_check: ["until", "The last day is before the first."],
    seat_group_live_fkey: ["group", "This group was removed."],
    seat_agency_live_fkey: ["agency", "This agency was removed from the register."],
    seat_holder_seat_live_fkey: ["id", "Somebody holds or held this seat: remove that first, or give it a last day."],
    attendance_seat_live_fkey: ["id", "This seat is on a register: give it a last day instead."],
    vote_seat_live_fkey: ["id", "This seat voted on a decision that is on record: give it a last day instead."],
    item_proposal_seat_live_fkey: ["id", "An item was proposed from this seat: give it a last day instead."],
  };

  /** The day that what hangs from it is told as at; none is today. */
  asAt?: string | undefined;

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Field(() => String, { description: "The name of the group that it is on." })
  @Column("text", { name: "group_name" })
  groupName!: string;

  @Column("uuid", { name: "agency_id", nullable: true })
  agencyId!: string | null;

  @Field(() => Constituency, {
    nullable: true,
    description: "Whom it stands for where it is of no agency; null of an agency’s, and where it is not stated.",
  })
  @Column("text", { nullable: true })
  constituency!: Constituency | null;

  @Field(() => String, { description: "The post that it is for, never a person’s name." })
  @Column("text")
  post!: string;

  @Field(() => SeatRole, { description: "What it is for." })
  @Column("text")
  role!: SeatRole;

  @Field(() => Boolean, { nullable: true, description: "Whether it votes; null where that is not stated." })
  @Column("boolean", { nullable: true })
  votes!: boolean | null;

  @Field(() => String, { nullable: true, description: "What its holder speaks up for." })
  @Column("text", { name: "champion_of", nullable: true })
  championOf!: string | null;

  @Field(() => String, { nullable: true, description: "Of a chair: to whom they are accountable." })
  @Column("text", { name: "accountable_to", nullable: true })
  accountableTo!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Since when." })
  @Column("date", { name: "accountable_since", nullable: true })
  accountableSince!: string | null;

  @Field(() => String, { nullable: true, description: "The heading under which a report lists it." })
  @Column("text", { nullable: true })
  heading!: string | null;

  @Field(() => Int, { nullable: true, description: "Its place in that report, from 0." })
  @Column("integer", { nullable: true })
  position!: number | null;

  @Field(() => String, { nullable: true, description: "The report that it is taken from; null of what was entered." })
  @Column("text", { nullable: true })
  source!: string | null;

  @Field(() => DateScalar, {
    name: "from",
    description: "First day; where `fromKnown` is false, the first on which it is known to have been there.",
  })
  @Column("date", { name: "from_day" })
  fromDay!: string;

  @Field(() => Boolean, { description: "Whether it began on its first day." })
  @Column("boolean", { name: "from_known" })
  fromKnown!: boolean;

  @Field(() => DateScalar, { name: "until", nullable: true, description: "Last day; null while no end is set." })
  @Column("date", { name: "until_day", nullable: true })
  untilDay!: string | null;
}
