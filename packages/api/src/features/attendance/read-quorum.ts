import { type AttendanceMark, countQuorum, quorumInWords, type QuorumRule, type QuorumSeat } from "@panboard/shared";
import type { Statements } from "../../db/statements";
import { Agency, findGroups } from "../agencies";
import { Group, QuorumAgency, QuorumKind } from "../groups";
import type { Meeting } from "../meetings";
import { rowsBy } from "../statements";

/** A meeting of a body, as its quorum is read by it. */
export type MeetingOfGroup = Pick<Meeting, "bodyId" | "regionId" | "id" | "groupId">;

/** Whether a meeting can decide by its group's rule, as the register stands. */
export interface MeetingQuorum {
  /** Null where there is no telling. */
  readonly met: boolean | null;
  /** Seats, or agencies of the rule, that were there. */
  readonly present: number;
  /** How many it takes; null where that can't be worked out. */
  readonly needed: number | null;
  /** Agencies of the rule that nobody was there for. */
  readonly missing: readonly Agency[];
  readonly words: string;
}

interface SeatMark {
  readonly [column: string]: unknown;
  readonly meetingId: string;
  readonly votes: boolean | null;
  readonly agencyId: string | null;
  readonly mark: AttendanceMark;
}

/** Agencies of the rules of groups at the most that are read at once. */
const agenciesMax = 5_000;

const marksSql = `select m.id as "meetingId", s.votes, s.agency_id as "agencyId", coalesce(t.state, 'NOT_RECORDED') as mark
  from unnest($1::uuid[], $2::uuid[]) k (body_id, id)
  join meeting m on m.body_id = k.body_id and m.id = k.id
  join seat s on s.body_id = m.body_id and s.group_id = m.group_id and s.removed_at is null and s.span @> m.recorded_on
  left join attendance t on t.body_id = m.body_id and t.meeting_id = m.id and t.seat_id = s.id and t.removed_at is null`;

/** How a meeting stands by its group's rule. A deputy counts as whoever they stand in for. */
export async function readQuorum(statements: Statements, meeting: MeetingOfGroup): Promise<MeetingQuorum> {
  const [quorum] = await readQuorums(statements, [meeting]);
  if (!quorum) throw new Error("The quorum of a meeting was not read.");
  return quorum;
}

/** The same of several meetings, in their order, in as many statements as for one. */
export async function readQuorums(
  statements: Statements,
  meetings: readonly MeetingOfGroup[],
): Promise<readonly MeetingQuorum[]> {
  const keys = [meetings.map(({ bodyId }) => bodyId), meetings.map(({ id }) => id)];
  const marks = rowsBy(
    await statements.rows<SeatMark>("seats at meetings and what is recorded of them", marksSql, keys),
    ({ meetingId }) => meetingId,
  );
  const groups = await listGroups(statements, meetings);
  const rules = await readRules(statements, [...groups.values()], [...marks.values()].flat());
  return meetings.map(({ id, groupId }) => {
    const { rule, rootOf, named } = rules(groups.get(groupId));
    const seats = (marks.get(id) ?? []).map(({ votes, agencyId, mark }): QuorumSeat => ({
      votes,
      mark,
      agency: agencyId === null ? null : rootOf(agencyId),
    }));
    const count = countQuorum(rule, seats);
    const missing = count.missing.flatMap((agencyId) => named.get(agencyId) ?? []);
    const told = { kind: rule?.kind ?? null, count, missing: missing.map(({ name }) => name) };
    const isRecorded = seats.some(({ mark }) => mark !== "NOT_RECORDED");
    const { met, present, needed } = count;
    return { met, present, needed, missing, words: quorumInWords({ ...told, isRecorded }) };
  });
}

async function listGroups(
  statements: Statements,
  meetings: readonly MeetingOfGroup[],
): Promise<ReadonlyMap<string, Group>> {
  const [bodyId, id] = [[...new Set(meetings.map((one) => one.bodyId))], [...new Set(meetings.map((m) => m.groupId))]];
  const groups = await statements.repo(Group).list({ where: { bodyId, id }, orderBy: ["id"], limit: id.length });
  return new Map(groups.map((group) => [group.id, group]));
}

/** The rule of a group, with what its agencies are known by. */
interface Rule {
  readonly rule: QuorumRule | null;
  /** The agency that stands for another one today. */
  readonly rootOf: (agencyId: string) => string;
  readonly named: ReadonlyMap<string, Agency>;
}

/** The rules of groups. Agencies are looked at where a rule names them, as those that stand for them today. */
async function readRules(
  statements: Statements,
  groups: readonly Group[],
  marks: readonly SeatMark[],
): Promise<(group: Group | undefined) => Rule> {
  const byAgencies = groups.filter(({ quorumKind }) => quorumKind === QuorumKind.AGENCIES);
  const of = { bodyId: byAgencies.map(({ bodyId }) => bodyId), groupId: byAgencies.map(({ id }) => id) };
  const isAsked = byAgencies.length > 0;
  const listed = isAsked
    ? await statements.repo(QuorumAgency).list({ where: of, orderBy: ["number", "id"], limit: agenciesMax })
    : [];
  const ids = [...listed.map(({ agencyId }) => agencyId), ...marks.flatMap(({ agencyId }) => agencyId ?? [])];
  const roots = isAsked ? await findGroups(statements, [...new Set(ids)]) : new Map<string, { rootId: string }>();
  const rootOf = (agencyId: string): string => roots.get(agencyId)?.rootId ?? agencyId;
  const wanted = [...new Set(listed.map(({ agencyId }) => rootOf(agencyId)))];
  const regionId = [...new Set(byAgencies.map((group) => group.regionId))];
  const agencies = isAsked
    ? await statements.repo(Agency).list({ where: { regionId, id: wanted }, orderBy: ["id"], limit: wanted.length })
    : [];
  const named = new Map(agencies.map((agency) => [agency.id, agency]));
  return (group) => {
    const own = listed.filter(({ groupId, number }) => groupId === group?.id && number === group.quorumList);
    return { rule: ruleOf(group, [...new Set(own.map(({ agencyId }) => rootOf(agencyId)))]), rootOf, named };
  };
}

function ruleOf(group: Group | undefined, agencies: readonly string[]): QuorumRule | null {
  const { quorumKind: kind = null, quorumNumber: number = null, quorumShare: share = null } = group ?? {};
  if (kind === QuorumKind.NUMBER && number !== null) return { kind: "NUMBER", number };
  if (kind === QuorumKind.SHARE && share !== null) return { kind: "SHARE", share };
  return kind === QuorumKind.AGENCIES ? { kind: "AGENCIES", agencies } : null;
}
