import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";
import { defineConnection } from "../../graphql/lists/connection";
import { Agency, AgencySector } from "../agencies";
import { Constituency } from "../seats";
import { BlankReading } from "./attendance.words";

/** How often something was recorded, and what follows from it. */
@ObjectType({ description: "How often seats came to the meetings at which they were expected, over a period." })
export class AttendanceFigures {
  @Field(() => Int, { description: "Marks `PRESENT`." })
  present!: number;

  @Field(() => Int, { description: "Marks `DEPUTY`." })
  deputy!: number;

  @Field(() => Int, { description: "Marks `APOLOGIES`." })
  apologies!: number;

  @Field(() => Int, { description: "Marks `ABSENT`; blanks too, where the body reads them so." })
  absent!: number;

  @Field(() => Int, { description: "Marks that say nothing, and meetings of which nothing is recorded." })
  notRecorded!: number;

  @Field(() => Int, {
    description: "Marks that there should be: one for each seat and meeting held while the seat was there.",
  })
  expected!: number;

  @Field(() => Int, { description: "Marks of these that say something." })
  recorded!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "(`present` + `deputy`) / `recorded`, from 0 to 1, to four places; null where nothing is recorded.",
  })
  rate!: string | null;

  @Field(() => Boolean, {
    description: "Whether at least 80 percent of the marks say something; else the rate is not to be compared.",
  })
  comparable!: boolean;

  @Field(() => Boolean, { description: "Whether the rate is below the body’s threshold." })
  belowThreshold!: boolean;
}

/** How often one seat came. */
@ObjectType({ description: "How often one seat came." })
export class AttendanceOfSeat extends AttendanceFigures {
  readonly bodyId!: string;
  readonly seatId!: string;
  readonly agencyId!: string | null;

  @Field(() => String, { description: "The post that the seat is for." })
  post!: string;

  @Field(() => String, { description: "The group that it is on." })
  groupName!: string;

  @Field(() => Constituency, { nullable: true, description: "Whom it stands for where it is of no agency." })
  constituency!: Constituency | null;
}

/** How often the seats of one agency came. */
@ObjectType({ description: "How often the seats of one agency came, together." })
export class AttendanceOfAgency extends AttendanceFigures {
  @Field(() => Agency, { description: "The agency." })
  agency!: Agency;

  @Field(() => Int, { description: "Its seats." })
  seatCount!: number;
}

/** How often the seats of one sector came. */
@ObjectType({ description: "How often the seats of all agencies of one sector came, or of all that are of no agency." })
export class AttendanceOfSector extends AttendanceFigures {
  @Field(() => AgencySector, { nullable: true, description: "The sector; null of seats that are of no agency." })
  sector!: AgencySector | null;

  @Field(() => Int, { description: "Their seats." })
  seatCount!: number;
}

export const AttendanceOfSeatConnection = defineConnection("AttendanceOfSeat", AttendanceOfSeat, {
  description: "Seats with how often they came, group by group.",
  isSyncable: false,
});

/** Attendance at a body's meetings over a period. */
@ObjectType({
  description:
    "Attendance at a body’s meetings over a period: those that were held by today, without cancelled ones. A seat counts at the meetings that were held while it was there.",
})
export class AttendanceOfPeriod {
  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { description: "Last day." })
  to!: string;

  @Field(() => Int, { description: "Meetings that were held." })
  meetings!: number;

  @Field(() => BlankReading, { description: "What the body reads into a blank of its registers, on the last day." })
  blankAs!: BlankReading;

  @Field(() => DecimalScalar, { description: "The body’s threshold, in percent." })
  threshold!: string;

  @Field(() => AttendanceFigures, { description: "All seats together." })
  total!: AttendanceFigures;

  readonly bySeat!: readonly AttendanceOfSeat[];

  @Field(() => [AttendanceOfAgency], { description: "Agency by agency, by name." })
  agencies!: AttendanceOfAgency[];

  @Field(() => [AttendanceOfSector], { description: "Sector by sector; seats that are of no agency last." })
  sectors!: AttendanceOfSector[];
}
