import DataLoader from "dataloader";
import { Field, Int, ObjectType } from "type-graphql";
import { actorInWords } from "../../db/owned";
import type { Read } from "../../db/read";
import { groupBy } from "../../db/group-by";
import { cacheKeyOf, listOwned, type OwnedKey } from "../../graphql/loaders";
import { DateTimeScalar } from "../../graphql/scalars";
import { seenAt } from "../groups";
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

interface Found {
  readonly place: number;
  readonly bodyId: string;
  readonly meetingId: string;
  readonly seatId: string;
  readonly day: string;
  readonly state: AttendanceState | null;
  readonly version: number | null;
  readonly source: string | null;
  readonly changedAs: string | null;
  readonly changedAt: Date | null;
  readonly deputyId: string | null;
}

/** The seats that are expected on the day, and whatever is recorded of another. */
const linesSql = `select k.place::int as place, m.body_id as "bodyId", m.id as "meetingId", s.id as "seatId", m.recorded_on::text as day,
    t.state, t.version, t.source, t.changed_as as "changedAs", t.changed_at as "changedAt", t.deputy_person_id as "deputyId"
  from unnest($1::uuid[], $2::uuid[]) with ordinality k (body_id, id, place)
  join meeting m on m.body_id = k.body_id and m.id = k.id
  join seat s on s.body_id = m.body_id and s.group_id = m.group_id and s.removed_at is null
  left join attendance t on t.body_id = m.body_id and t.meeting_id = m.id and t.seat_id = s.id and t.removed_at is null
  where s.span @> m.recorded_on or t.state <> 'NOT_RECORDED'
  order by k.place, s.position nulls last, s.post, s.id`;

const keysOf = (keys: readonly OwnedKey[]): [string[], string[]] => [
  keys.map(({ bodyId }) => bodyId),
  keys.map(({ id }) => id),
];

/** The registers of meetings: two statements, however many meetings and seats. */
export function registerLoader(read: Read): DataLoader<OwnedKey, RegisterLine[], string> {
  return new DataLoader(
    async (keys) => {
      const found = await read.rows<Found & Record<string, unknown>>("registers of meetings", linesSql, keysOf(keys));
      const seats = await listOwned(
        read,
        Seat,
        found.map(({ bodyId, seatId: id }) => ({ bodyId, id })),
      );
      const lineOf = ({ bodyId, meetingId, seatId, day, changedAs, deputyId, ...mark }: Found): RegisterLine[] => {
        const seat = seats.get(cacheKeyOf({ bodyId, id: seatId }));
        if (!seat) return [];
        return [
          {
            seat: seenAt(seat, day),
            state: mark.state ?? AttendanceState.NOT_RECORDED,
            version: mark.version ?? 0,
            source: mark.source,
            changedBy: changedAs === null ? null : actorInWords(changedAs),
            changedAt: mark.changedAt,
            deputyKey: deputyId === null ? null : { bodyId, id: deputyId },
            meetingKey: { bodyId, id: meetingId },
          },
        ];
      };
      const ofPlace = groupBy(found, ({ place }) => place);
      return keys.map((_, index) => (ofPlace.get(index + 1) ?? []).flatMap(lineOf));
    },
    { cacheKeyFn: cacheKeyOf },
  );
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
