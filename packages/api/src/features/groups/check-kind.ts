import { dateInWords } from "@panboard/shared";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { GroupKind } from "./group.words";

/** What a group is to be, and when. */
export interface PlannedGroup {
  /** Its own id, where it is there already. */
  readonly id?: string;
  readonly kind: GroupKind;
  readonly fromDay: string;
  readonly untilDay: string | null;
  /** The report that it is from: what that prints stands. */
  readonly source: string | null;
}

const jointWords = "Joint groups are groups of a joint body. Choose another kind.";
const boardWords = "A joint body has no board of its own. Choose another kind.";
const endWords = "A task and finish group has an end: enter its last day.";

/**
 * What is wrong with the kind of a group on its days: a joint group is of a joint body, which has no board; there is one board
 * at a time; a task and finish group ends.
 */
export async function faultsOfKind(write: Write, planned: PlannedGroup): Promise<Fault[]> {
  const { kind, untilDay, source } = planned;
  const faults = kind === GroupKind.BOARD || kind === GroupKind.JOINT ? await faultsOfRoot(write, planned) : [];
  const isEndless = kind === GroupKind.TASK_AND_FINISH && untilDay === null && source === null;
  return isEndless ? [...faults, { path: "until", message: endWords }] : faults;
}

async function faultsOfRoot(write: Write, { id, kind, fromDay, untilDay }: PlannedGroup): Promise<Fault[]> {
  const isOfBoards = await isJointBody(write);
  if (isOfBoards) return kind === GroupKind.BOARD ? [{ path: "kind", message: boardWords }] : [];
  if (kind === GroupKind.JOINT) return [{ path: "kind", message: jointWords }];
  const [other] = await write.rows<{ name: string; from: string }>(
    "the board on days",
    `select name, from_day as "from" from "group"
     where body_id = $1 and kind = 'BOARD' and removed_at is null and id is distinct from $2::uuid
       and from_day <= coalesce($4::date, 'infinity') and coalesce(until_day, 'infinity') >= $3::date
     order by from_day limit 1`,
    [write.target.id, id ?? null, fromDay, untilDay],
  );
  if (!other) return [];
  const message = `There is one board at a time, and ${other.name} is it from ${dateInWords(other.from)}. Choose another kind, or end that one first.`;
  return [{ path: "kind", message }];
}

async function isJointBody(write: Write): Promise<boolean> {
  const [body] = await write.rows<{ kind: string }>("kind of a body", "select kind from body where id = $1", [
    write.target.id,
  ]);
  return body?.kind === "JOINT_BODY";
}
