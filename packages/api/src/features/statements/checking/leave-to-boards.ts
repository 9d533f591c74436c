import type { Statements } from "../../../db/statements";
import type { PlannedFigure } from "./plan-figures";

/** Those of some revisions that somebody's import which counts has made or confirmed. */
const saidByPeopleSql = `
select r.id
from unnest($1::uuid[], $2::uuid[]) k (body_id, id)
join revision r on r.body_id = k.body_id and r.id = k.id
where exists (
    select from figure_import i
    where i.body_id = r.body_id and i.id = r.import_id and i.account_id is not null and i.withdrawn_at is null
  ) or exists (
    select from confirmed_revision c
    join figure_import i on i.body_id = c.body_id and i.id = c.import_id
    where c.body_id = r.body_id and c.revision_id = r.id and i.account_id is not null and i.withdrawn_at is null)`;

/**
 * What a file that the product ships would do, without what is for a board to say: a statement that says nothing, since all
 * of it was withdrawn, stays silent, and one that says what somebody imported goes on saying it.
 */
export async function leaveToBoards(
  statements: Statements,
  planned: readonly PlannedFigure[],
): Promise<PlannedFigure[]> {
  const changing = planned.filter(({ status }) => status === "CHANGED");
  const rows = await statements.rows<{ id: string }>("revisions that people stated", saidByPeopleSql, [
    changing.map(({ figure }) => figure.bodyId),
    changing.map(({ standing }) => standing?.revisionId ?? null),
  ]);
  const saidByPeople = new Set(rows.map(({ id }) => id));
  return planned.map((plan) => {
    const { status, standing } = plan;
    const isSilent = status === "ADDED" && standing !== undefined;
    const isTheirs = status === "CHANGED" && saidByPeople.has(standing?.revisionId ?? "");
    return isSilent || isTheirs ? { ...plan, status: "LEFT" } : plan;
  });
}
