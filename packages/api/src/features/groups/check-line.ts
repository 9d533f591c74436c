import { dateInWords } from "@panboard/shared";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import type { Group } from "./group.entity";
import { GroupKind } from "./group.words";

/** The days of a group that something else has to keep to. */
type Spanned = Pick<Group, "name" | "fromDay" | "fromKnown" | "untilDay">;

/** To what a group is to report, and when; a group that is not stored yet has no id. */
export interface PlannedLine {
  readonly group: Spanned & Pick<Group, "kind"> & { readonly id?: string };
  /** The group of the same body that it reports to; null where that is another body. */
  readonly parent: (Spanned & { readonly id: string }) | null;
  readonly fromDay: string;
  readonly untilDay: string | null;
}

const boardWords = "The board itself reports to no group of its own.";
const itselfWords = "A group does not report to itself.";

/**
 * What is wrong with a line of reporting: days on which either group is not there, at `from` or `until`; and at `reportsTo` a
 * group that ends while the line goes on, and one that itself reports to this one on some of the days, through however many.
 */
export async function faultsOfLine(write: Write, line: PlannedLine): Promise<Fault[]> {
  const { group, parent } = line;
  const ofGroup = faultsOfGroup(line);
  if (!parent) return ofGroup;
  const atParent = (message: string): Fault => ({ path: "reportsTo", message });
  if (group.kind === GroupKind.BOARD) return [...ofGroup, atParent(boardWords)];
  if (group.id === parent.id) return [...ofGroup, atParent(itselfWords)];
  const circle = group.id === undefined ? undefined : await findCircle(write, { ...line, groupId: group.id, parent });
  return [...ofGroup, ...faultsOfParent(line, parent), ...(circle === undefined ? [] : [atParent(circle)])];
}

function faultsOfGroup({ group, fromDay, untilDay }: PlannedLine): Fault[] {
  const faults: Fault[] = [];
  if (group.fromKnown && fromDay < group.fromDay) {
    faults.push({ path: "from", message: `${group.name} begins on ${dateInWords(group.fromDay)}.` });
  }
  if (group.untilDay !== null && fromDay > group.untilDay) {
    faults.push({ path: "from", message: `${group.name} ends on ${dateInWords(group.untilDay)}.` });
  } else if (group.untilDay !== null && untilDay !== null && untilDay > group.untilDay) {
    faults.push({ path: "until", message: `${group.name} ends on ${dateInWords(group.untilDay)}.` });
  }
  return faults;
}

function faultsOfParent({ group, fromDay, untilDay }: PlannedLine, parent: Spanned): Fault[] {
  if (parent.fromKnown && fromDay < parent.fromDay) {
    return [{ path: "from", message: `${parent.name} begins on ${dateInWords(parent.fromDay)}.` }];
  }
  const end = earlierEnd(untilDay, group.untilDay);
  if (parent.untilDay === null || (end !== null && end <= parent.untilDay)) return [];
  const ends = `${parent.name} ends on ${dateInWords(parent.untilDay)}`;
  const message =
    fromDay > parent.untilDay ? `${ends}, before that day.` : `${ends}, and ${group.name} goes on after that.`;
  return [{ path: "reportsTo", message }];
}

/** The earlier of two last days, of which null is none. */
export function earlierEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** A line of reporting as far as it may lead a group back to itself. */
export interface Circle {
  readonly groupId: string;
  readonly parent: { readonly id: string; readonly name: string };
  readonly group: { readonly name: string };
  readonly fromDay: string;
  readonly untilDay: string | null;
}

// What reports to a group on days, through lines that have some of these days in common.
const underSql = `
with recursive under (id, span) as (
  select $2::uuid, daterange($4::date, $5::date, '[]')
  union
  select l.group_id, under.span * l.span from under
  join reporting_line l on l.body_id = $1 and l.parent_id = under.id and l.removed_at is null and l.span && under.span
)
select lower(span) as day from under where id = $3::uuid order by span limit 1`;

/** The sentence for a parent that reports to the group itself on some of the days; undefined where it does not. */
export async function findCircle(
  write: Write,
  { groupId, group, parent, fromDay, untilDay }: Circle,
): Promise<string | undefined> {
  const days = untilDay !== null && untilDay < fromDay ? [fromDay, fromDay] : [fromDay, untilDay];
  const [found] = await write.rows<{ day: string }>("whether a group is under another", underSql, [
    write.target.id,
    groupId,
    parent.id,
    ...days,
  ]);
  if (!found) return undefined;
  return `${parent.name} reports to ${group.name} itself on ${dateInWords(found.day)}, directly or through others. Move it first.`;
}
