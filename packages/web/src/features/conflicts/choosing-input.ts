import type { Board, Region } from "../../kit/viewer/viewer";
import type { ChooseStatementMutationVariables } from "./generated/conflicts";
import type { Stated, StatedCell } from "./stated-cell";

/** Who chooses: a board for its own areas, or the region. */
export interface Chooser {
  readonly region: Pick<Region, "slug">;
  readonly board: Pick<Board, "id"> | undefined;
}

type ChooseStatementInput = ChooseStatementMutationVariables["input"];

/** What a choice for a figure says besides the statement, the reason and the key. */
export function cellInput(
  { named }: Pick<StatedCell, "named">,
  { region, board }: Chooser,
): Omit<ChooseStatementInput, "statement" | "reason" | "idempotencyKey"> {
  return {
    ...(board ? { body: board.id } : { region: region.slug }),
    indicator: named.indicator,
    area: named.area,
    period: named.period,
    breakdown: named.breakdown ?? null,
    category: named.category ?? null,
  };
}

/**
 * Makes a choice again as it stood; undefined where that is not what would be made: nobody chose, or the statement says something
 * else today.
 */
export function choosingAgain(
  cell: Pick<StatedCell, "named" | "standing">,
  chooser: Chooser,
): ChooseStatementInput | undefined {
  const choice = cell.standing?.choice;
  if (!cell.standing || !choice || saysOtherToday(cell.standing)) return undefined;
  const { statement } = cell.standing;
  return {
    ...cellInput(cell, chooser),
    statement: statement.id,
    reason: choice.reason,
    idempotencyKey: crypto.randomUUID(),
  };
}

/** Whether a statement says another value or note today than what stands of it. */
export function saysOtherToday({ statement, value, valueKind, note }: Stated): boolean {
  return statement.value !== value || statement.valueKind !== valueKind || statement.note !== note;
}
