import DataLoader from "dataloader";
import { Field, Int, ObjectType } from "type-graphql";
import type { Read } from "../../db/read";
import { cacheKeyOf, listOwned, type OwnedKey } from "../../graphql/loaders";
import { DateTimeScalar } from "../../graphql/scalars";
import { seenAt } from "../groups";
import { Seat } from "../seats";
import { Attendance } from "./attendance.entity";
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

  @Field(() => AttendanceState, {
    nullable: true,
    description:
      "What was recorded of the seat at the group’s last meeting; null where there was none, or the seat was not there.",
  })
  lastState!: AttendanceState | null;

  @Field(() => String, { nullable: true, description: "The role that recorded it, in words; null where nothing was." })
  changedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was recorded." })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The report that it is taken from; null of what was entered." })
  source!: string | null;

  readonly deputyKey!: OwnedKey | null;
}

interface Found {
  readonly place: number;
  readonly bodyId: string;
  readonly seatId: string;
  readonly markId: string | null;
  readonly day: string;
  readonly lastState: AttendanceState | null;
}

/** The seats that are expected on the day, and whatever is recorded of another; of each what was recorded at the meeting before. */
const linesSql = `select k.place::int as place, m.body_id as "bodyId", s.id as "seatId", t.id as "markId", m.recorded_on::text as day,
    case when p.id is not null and s.span @> p.recorded_on then coalesce(l.state, 'NOT_RECORDED') end as "lastState"
  from unnest($1::uuid[], $2::uuid[]) with ordinality k (body_id, id, place)
  join meeting m on m.body_id = k.body_id and m.id = k.id
  left join lateral (
    select o.id, o.recorded_on from meeting o
    where o.body_id = m.body_id and o.group_id = m.group_id and o.removed_at is null and o.cancelled_on is null and o.recorded_on < m.recorded_on
    order by o.recorded_on desc, o.starts_at desc nulls last, o.id limit 1) p on true
  join seat s on s.body_id = m.body_id and s.group_id = m.group_id and s.removed_at is null
  left join attendance t on t.body_id = m.body_id and t.meeting_id = m.id and t.seat_id = s.id and t.removed_at is null
  left join attendance l on l.body_id = m.body_id and l.meeting_id = p.id and l.seat_id = s.id and l.removed_at is null
  where s.span @> m.recorded_on or t.state <> 'NOT_RECORDED'
  order by k.place, s.position nulls last, s.post, s.id`;

/** The registers of meetings: three statements, however many meetings and seats. */
export function registerLoader(read: Read): DataLoader<OwnedKey, RegisterLine[], string> {
  return new DataLoader(
    async (keys) => {
      const found = await read.rows<Found & Record<string, unknown>>("registers of meetings", linesSql, [
        keys.map(({ bodyId }) => bodyId),
        keys.map(({ id }) => id),
      ]);
      const seats = await listOwned(
        read,
        Seat,
        found.map(({ bodyId, seatId: id }) => ({ bodyId, id })),
      );
      const marks = await listOwned(
        read,
        Attendance,
        found.flatMap(({ bodyId, markId: id }) => (id === null ? [] : [{ bodyId, id }])),
      );
      const lineOf = ({ bodyId, seatId, markId, day, lastState }: Found): RegisterLine[] => {
        const seat = seats.get(cacheKeyOf({ bodyId, id: seatId }));
        if (!seat) return [];
        const mark = markId === null ? undefined : marks.get(cacheKeyOf({ bodyId, id: markId }));
        const {
          deputyPersonId: id = null,
          state = AttendanceState.NOT_RECORDED,
          version = 0,
          source = null,
        } = mark ?? {};
        return [
          {
            ...{ seat: seenAt(seat, day), state, version, lastState, source },
            ...{ changedBy: mark?.changedBy ?? null, changedAt: mark?.changedAt ?? null },
            deputyKey: id === null ? null : { bodyId, id },
          },
        ];
      };
      return keys.map((_, index) => found.filter(({ place }) => place === index + 1).flatMap(lineOf));
    },
    { cacheKeyFn: cacheKeyOf },
  );
}
