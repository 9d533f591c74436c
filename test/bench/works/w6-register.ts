import { AuditLog } from "../../../packages/api/src/db/audit";
import { type BareTransaction, defineWork, type Look } from "./work";

/** What is recorded of a seat. */
interface Mark {
  readonly seatId: string;
  readonly post: string;
  state: string;
  version: number;
}

/** One register, kept by its board's manager. Every time, each seat is recorded otherwise than before. */
interface Case {
  readonly board: string;
  readonly regionId: string;
  readonly bodyId: string;
  readonly meetingId: string;
  readonly marks: Mark[];
}

interface Line {
  readonly state: string;
  readonly version: number;
  readonly seat: { readonly post: string };
}

interface ProductData {
  readonly recordAttendance: {
    readonly userErrors: readonly { readonly path: readonly string[]; readonly message: string }[];
    readonly meeting: { readonly register: readonly Line[] } | null;
  };
}

/** Registers at a time at the most: a board each. */
const casesMax = 64;

const casesSql = `select b.slug as board, b.region_id as "regionId", b.id as "bodyId", m.id as "meetingId",
    jsonb_agg(jsonb_build_object('seatId', s.id, 'post', s.post, 'state', a.state, 'version', a.version) order by s.post, s.id) as marks
  from body b
  join region r on r.region_id = b.region_id and r.slug = $1
  cross join lateral (
    select m.id from meeting m
    where m.body_id = b.id and m.removed_at is null and m.cancelled_on is null and m.recorded_on <= current_date
      and exists (select from attendance a where a.body_id = m.body_id and a.meeting_id = m.id and a.removed_at is null)
    order by m.recorded_on desc, m.id limit 1) m
  join attendance a on a.body_id = b.id and a.meeting_id = m.id and a.removed_at is null
  join seat s on s.body_id = a.body_id and s.id = a.seat_id and s.removed_at is null and s.span @> a.recorded_on
  group by b.region_id, b.id, m.id, b.position order by b.position limit $2`;

const next = (state: string): string => (state === "PRESENT" ? "APOLOGIES" : "PRESENT");

const nodeId = (type: string, { regionId, bodyId }: Case, id: string): string =>
  Buffer.from([type, regionId, bodyId, id].join(":")).toString("base64url");

/** Whether each seat says what was asked for, one version on. */
function readRegister(lines: readonly Line[], { marks }: Case): unknown {
  return marks.map(({ post, state, version }) => {
    const line = lines.find(({ seat }) => seat.post === post);
    return { post, isRecorded: line?.state === next(state) && line.version === version + 1 };
  });
}

/** What was put on record at the end of the board's trail. */
async function lookAtTrail(look: Look, { bodyId }: Case): Promise<unknown> {
  return look(
    `select e.operation, e.permissions, e.acted_as, c.action, c.table_name, count(*)::integer as changes,
       count(distinct c.row_id)::integer as rows, count(c.before)::integer as before, count(c.after)::integer as after
     from audit_head h
     join audit_entry e on e.owner_id = h.owner_id and e.sequence = h.sequence
     join audit_change c on c.owner_id = e.owner_id and c.entry_id = e.id
     where h.owner_id = $1 group by 1, 2, 3, 4, 5`,
    [bodyId],
  );
}

const changeSql = `with wanted as (
    select * from unnest($3::uuid[], $4::text[], $5::integer[]) w (seat_id, state, version)
  ),
  old as (
    select t.* from attendance t join wanted w on w.seat_id = t.seat_id and w.version = t.version
    where t.body_id = $1 and t.meeting_id = $2 and t.removed_at is null
  ),
  new as (
    update attendance t set state = w.state, version = t.version + 1, changed_at = now(), changed_as = $6
    from wanted w
    where t.body_id = $1 and t.meeting_id = $2 and t.seat_id = w.seat_id and t.version = w.version and t.removed_at is null
    returning t.*
  )
  select new.id, new.state, new.version, s.post, row_to_json(new)::text as after,
    (select row_to_json(old)::text from old where old.id = new.id) as before
  from new join seat s on s.body_id = new.body_id and s.id = new.seat_id`;

type Changed = Record<"id" | "state" | "post" | "after" | "before", string> & { readonly version: number };

/** The product's statements for the rows and for the record, without its checks. */
async function answerBare(transaction: BareTransaction, { bodyId, meetingId, marks }: Case): Promise<ProductData> {
  const { viewer } = transaction;
  await transaction.rows("turn", "select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${bodyId} meetings`]);
  const changed = await transaction.rows<Changed>("change", changeSql, [
    ...[bodyId, meetingId, marks.map(({ seatId }) => seatId)],
    ...[marks.map(({ state }) => next(state)), marks.map(({ version }) => version), viewer.role],
  ]);
  if (changed.length !== marks.length) throw new Error("Somebody else has recorded something meanwhile.");
  const log = new AuditLog({
    ...{ ownerId: bodyId, permissions: ["meetings:write"], actedAs: viewer.role, accountId: viewer.accountId },
    ...{ operation: "recordAttendance", requestId: "bare" },
  });
  for (const { id, before, after } of changed) {
    log.addChange({ action: "CHANGE", entity: {}, table: "attendance", row: { id }, before, after });
  }
  await log.write({ rows: (label, text, values) => transaction.rows(label, text, values) });
  const register = changed.map(({ state, version, post }) => ({ state, version, seat: { post } }));
  return { recordAttendance: { userErrors: [], meeting: { register } } };
}

export const register = defineWork<Case>({
  name: "W6",
  title: "record the register of a meeting, 20 seats, with its entry in the audit trail",
  findCases: (database, look) => look<Case & Record<string, unknown>>(casesSql, [database, casesMax]),
  viewer: ({ board }) => `manager@${board}`,
  missing: { postgraphile: "it changes a row a field and keeps no trail, so that it would be another piece of work." },
  change: {
    advance({ marks }) {
      for (const mark of marks) Object.assign(mark, { state: next(mark.state), version: mark.version + 1 });
    },
    aftermath: lookAtTrail,
  },
  product: {
    query: `mutation Record($input: RecordAttendanceInput!) {
      recordAttendance(input: $input) {
        userErrors { path message }
        meeting { register { state version seat { post } } }
      }
    }`,
    variables: (asked) => ({
      input: {
        meeting: nodeId("Meeting", asked, asked.meetingId),
        marks: asked.marks.map(({ seatId, state, version }) => ({
          ...{ seat: nodeId("Seat", asked, seatId), state: next(state), expectedVersion: version },
        })),
      },
    }),
    read: (data, asked) => readRegister((data as ProductData).recordAttendance.meeting?.register ?? [], asked),
  },
  bare: {
    answer: answerBare,
    read: (answer, asked) => readRegister((answer as ProductData).recordAttendance.meeting?.register ?? [], asked),
  },
});
