import { IsOptional, Max, Min } from "class-validator";
import { Args, ArgsType, Field, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { decodeRowId } from "../../db/row-id";
import { badInput } from "../../errors/app-error";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { pageOfRows, pageOfRowsMax } from "../../graphql/lists/page-of-rows";
import { Loading } from "../../graphql/parameters";
import { DateScalar } from "../../graphql/scalars";
import { agenciesLoader, Agency } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { Meeting, meetingLoader } from "../meetings";
import { personLoader, Person } from "../people";
import { Seat, seatLoader } from "../seats";
import { Attendance } from "./attendance.entity";
import { AttendanceRule } from "./attendance-rule.entity";
import { AttendanceOfPeriod, AttendanceOfSeat, AttendanceOfSeatConnection } from "./attendance-figures";
import { figureAttendance } from "./figure-attendance";
import { listRules } from "./read-attendance";

/** What is recorded of a seat: what it leads to. */
@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting; null for an agency’s people, who read what is recorded of their seats alone.",
  })
  async meeting(@Root() { bodyId, meetingId: id }: Attendance, @Loading() loaders: Loaders): Promise<Meeting | null> {
    return (await loaders.get(meetingLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => Seat, { nullable: true, description: "The seat; null where the viewer does not read it." })
  async seat(@Root() { bodyId, seatId: id }: Attendance, @Loading() loaders: Loaders): Promise<Seat | null> {
    return (await loaders.get(seatLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who stood in; null where nobody did, where that is not known, and for an agency’s people.",
  })
  async deputy(
    @Root() { bodyId, deputyPersonId: id }: Attendance,
    @Loading() loaders: Loaders,
  ): Promise<Person | null> {
    return id === null ? null : ((await loaders.get(personLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is of." })
  body(@Root() { bodyId }: Attendance, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** Which days, and which group alone. */
@ArgsType()
export class AttendanceArguments {
  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { description: "Last day." })
  to!: string;

  @Field(() => ID, { nullable: true, description: "One group alone: its id." })
  @IsOptional()
  group?: string | null;
}

/** Attendance at a body's meetings. */
@Resolver(() => Body)
export class BodyAttendanceResolver {
  @FieldResolver(() => AttendanceOfPeriod, {
    nullable: true,
    description: "Attendance at its meetings over a period. Null for a body whose own rows the viewer does not read.",
  })
  async attendance(
    @Root() { id: bodyId }: Body,
    @Args(() => AttendanceArguments) { from, to, group }: AttendanceArguments,
    @Loading() loaders: Loaders,
  ): Promise<AttendanceOfPeriod | null> {
    if (!loaders.read.rights.bodyIds.includes(bodyId)) return null;
    if (to < from) throw badInput("to", "The last day is before the first.");
    return figureAttendance(loaders, { bodyId, from, to, groupId: readGroup(bodyId, group) });
  }

  @FieldResolver(() => [AttendanceRule], {
    nullable: true,
    description:
      "How it chose to read its registers, the latest first; before the first a blank is not recorded, and the threshold is 75 percent. Null for a body whose own rows the viewer does not read.",
  })
  async attendanceRules(@Root() { id }: Body, @Loading() loaders: Loaders): Promise<AttendanceRule[] | null> {
    return loaders.read.rights.bodyIds.includes(id) ? (await listRules(loaders.read, id)).reverse() : null;
  }
}

function readGroup(bodyId: string, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const key = decodeRowId(text);
  if (key?.type !== "Group" || key.bodyId !== bodyId) throw badInput("group", "There is no such group here.");
  return key.id;
}

/** Which seats. */
@ArgsType()
export class SeatsArguments {
  @Field(() => Int, { defaultValue: 50, description: `Seats of a page, ${pageOfRowsMax} at the most.` })
  @Min(1)
  @Max(pageOfRowsMax)
  first!: number;

  @Field(() => String, { nullable: true, description: "The cursor that the page comes after." })
  @IsOptional()
  after?: string | null;
}

/** Attendance over a period: its seats, page by page. */
@Resolver(() => AttendanceOfPeriod)
export class AttendanceOfPeriodResolver {
  @FieldResolver(() => AttendanceOfSeatConnection, {
    description: "Seat by seat, group by group, as a report lists them.",
  })
  seats(
    @Root() { bySeat }: AttendanceOfPeriod,
    @Args(() => SeatsArguments) { first, after = null }: SeatsArguments,
  ): Page<AttendanceOfSeat> {
    return pageOfRows(AttendanceOfSeatConnection, bySeat, ({ seatId }) => seatId, { first, after });
  }
}

/** Attendance of one seat: what it leads to. */
@Resolver(() => AttendanceOfSeat)
export class AttendanceOfSeatResolver {
  @FieldResolver(() => Seat, { description: "The seat." })
  seat(@Root() { bodyId, seatId: id }: AttendanceOfSeat, @Loading() loaders: Loaders): Promise<Seat> {
    return loadRequired(loaders.get(seatLoader), { bodyId, id });
  }

  @FieldResolver(() => Agency, { nullable: true, description: "The agency that it is of." })
  agency(@Root() { agencyId }: AttendanceOfSeat, @Loading() loaders: Loaders): Promise<Agency> | null {
    return agencyId === null ? null : loadRequired(loaders.get(agenciesLoader), agencyId);
  }
}
