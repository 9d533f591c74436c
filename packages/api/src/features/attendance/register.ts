import DataLoader from "dataloader";
import { Field, Int, ObjectType } from "type-graphql";
import { actorInWords } from "../../db/owned";
import type { Read } from "../../db/read";
import { groupBy } from "../../db/group-by";
import { cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { DateTimeScalar } from "../../graphql/scalars";
import { seenAt } from "../groups";
import type { Meeting } from "../meetings";
import { Seat } from "../seats";
import { AttendanceState } from "./attendance.words";

/** One seat of a meeting's register. */
@ObjectType({ description: "One seat that is expected at a meeting, and what is recorded of it." })
export class RegisterLine {
  @Field(() => Seat, { description: "The seat, as at the day of the meeting: so are its `holder` and `holders`." })
  seat!: Seat;

  @Field(() => AttendanceState, { description: "What is recorded: `NOT_RECORDED` where nothing is." })
  state!: AttendanceState;

  @Field(() => Int, {
    description: "What `recordAttendance` takes as `expectedVersion`: 0 where nothing was recorded yet.",
  })
  version!: number;

  @Field(() => String, { nullable: true, description: "The role that recorded it, in words; null where nothing was." })
  changedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was recorded." })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The report that it is taken from; null of what was entered." })
  source!: string | null;

  readonly deputyKey!: OwnedKey | null;

  readonly meetingKey!: OwnedKey;
}

interface Mark {
  readonly place: number;
  readonly seatId: string;
  readonly state: AttendanceState;
  /** These where more is told than states. */
  readonly version?: number;
  readonly source?: string | null;
  readonly changedAs?: string;
  readonly changedAt?: Date;
  readonly deputyId?: string | null;
}

/** How much is told of each mark. */
type MarkDetail = "STATES" | "WHOLE";

/** Whatever is recorded at meetings. */
const marksSql = (detail: MarkDetail): string => `select k.place::int as place, t.seat_id as "seatId", t.state${
  detail === "STATES"
    ? ""
    : `, t.version, t.source, t.changed_as as "changedAs", t.changed_at as "changedAt", t.deputy_person_id as "deputyId"`
}
  from unnest($1::uuid[], $2::uuid[]) with ordinality k (body_id, id, place)
  join attendance t on t.body_id = k.body_id and t.meeting_id = k.id and t.removed_at is null`;

/** Seats that one group had, at the most. */
const seatsMax = 2000;

const keysOf = (keys: readonly OwnedKey[]): [string[], string[]] => [
  keys.map(({ bodyId }) => bodyId),
  keys.map(({ id }) => id),
];

function buildLine(seat: Seat, { bodyId, id, recordedOn }: Meeting, mark: Mark | undefined): RegisterLine {
  return {
    seat: seenAt(seat, recordedOn),
    state: mark?.state ?? AttendanceState.NOT_RECORDED,
    version: mark?.version ?? 0,
    source: mark?.source ?? null,
    changedBy: mark?.changedAs ? actorInWords(mark.changedAs) : null,
    changedAt: mark?.changedAt ?? null,
    deputyKey: mark?.deputyId ? { bodyId, id: mark.deputyId } : null,
    meetingKey: { bodyId, id },
  };
}

/** The registers of meetings, and all that is recorded. */
export function registerLoader(read: Read): DataLoader<Meeting, RegisterLine[], string> {
  return buildRegisterLoader(read, "WHOLE");
}

/** The registers of meetings, and of what is recorded the states alone. */
export function statesLoader(read: Read): DataLoader<Meeting, RegisterLine[], string> {
  return buildRegisterLoader(read, "STATES");
}

/** The seats that are expected on the day, and whatever is recorded of another: two statements, however many meetings and seats. */
function buildRegisterLoader(read: Read, detail: MarkDetail): DataLoader<Meeting, RegisterLine[], string> {
  return new DataLoader<Meeting, RegisterLine[], string>(
    async (meetings) => {
      const groups = new Set(meetings.map(({ groupId }) => groupId));
      const seats = await read.repo(Seat).list({
        where: { bodyId: [...new Set(meetings.map(({ bodyId }) => bodyId))], groupId: [...groups] },
        orderBy: ["position", "post", "id"],
        limit: groups.size * seatsMax,
      });
      const marks = await read.rows<Mark & Record<string, unknown>>(
        `marks of meetings, ${detail.toLowerCase()}`,
        marksSql(detail),
        keysOf(meetings),
      );
      const [ofGroup, ofPlace] = [groupBy(seats, groupKeyOf), groupBy(marks, ({ place }) => place)];
      return meetings.map((meeting, index) => {
        const ofSeat = new Map((ofPlace.get(index + 1) ?? []).map((mark) => [mark.seatId, mark]));
        return (ofGroup.get(groupKeyOf(meeting)) ?? []).flatMap((seat) => {
          const mark = ofSeat.get(seat.id);
          const isExpected = isThereOn(seat, meeting.recordedOn) || isRecorded(mark);
          return isExpected ? [buildLine(seat, meeting, mark)] : [];
        });
      });
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

function groupKeyOf({ bodyId, groupId: id }: Seat | Meeting): string {
  return cacheKeyOf({ bodyId, id });
}

function isThereOn({ fromDay, untilDay }: Seat, day: string): boolean {
  return fromDay <= day && (untilDay === null || untilDay >= day);
}

function isRecorded(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.state !== AttendanceState.NOT_RECORDED;
}

/** Of the seats that were there at the group's meeting before, what was recorded. */
const lastStatesSql = `select k.place::int as place, s.id as "seatId", coalesce(t.state, 'NOT_RECORDED') as state
  from unnest($1::uuid[], $2::uuid[]) with ordinality k (body_id, id, place)
  join meeting m on m.body_id = k.body_id and m.id = k.id
  cross join lateral (
    select o.id, o.recorded_on from meeting o
    where o.body_id = m.body_id and o.group_id = m.group_id and o.removed_at is null and o.cancelled_on is null and o.recorded_on < m.recorded_on
    order by o.recorded_on desc, o.starts_at desc nulls last, o.id limit 1) p
  join seat s on s.body_id = m.body_id and s.group_id = m.group_id and s.removed_at is null and s.span @> p.recorded_on
  left join attendance t on t.body_id = m.body_id and t.meeting_id = p.id and t.seat_id = s.id and t.removed_at is null`;

/** What was recorded of each seat, by its id, at the meeting of the group before a meeting. */
export function lastStatesLoader(read: Read): DataLoader<OwnedKey, ReadonlyMap<string, AttendanceState>, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read.rows<{ place: number; seatId: string; state: AttendanceState }>(
        "registers before",
        lastStatesSql,
        keysOf(keys),
      );
      const ofPlace = groupBy(rows, ({ place }) => place);
      return keys.map(
        (_, index) => new Map((ofPlace.get(index + 1) ?? []).map(({ seatId, state }) => [seatId, state])),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}
