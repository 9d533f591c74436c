import type { EntityClass } from "../../db/database";
import { type EditedRow, findRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { notFound } from "../../errors/app-error";
import type { Budget } from "./budget.entity";
import { getOpenBudget } from "./open-year";

/** A line of a body's year. */
type Line = EditedRow & { readonly budgetId: string };

/** A line as somebody saw it. */
interface SeenLine {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What a line has of the budget that it is of. */
export function placeInBudget({ id: budgetId, year, recordedOn }: Budget): Pick<Budget, "year" | "recordedOn"> & {
  readonly budgetId: string;
} {
  return { budgetId, year, recordedOn };
}

/**
 * Waits for the turn of the body's money, and answers a line of it, removed or not. Throws NOT_FOUND for what can't be seen, and
 * BAD_USER_INPUT at `id` where its year is closed.
 */
export async function getOpenLine<T extends Line>(write: Write, entity: EntityClass<T>, id: string): Promise<T> {
  const line = await findRow(write, entity, id);
  if (!line) throw notFound();
  await getOpenBudget(write, line.budgetId);
  return line;
}

/** Removes a line of an open year. Throws as `getOpenLine` and `remove` do. */
export async function removeLine<T extends Line>(write: Write, entity: EntityClass<T>, seen: SeenLine): Promise<T> {
  await getOpenLine(write, entity, seen.id);
  return write.repo(entity).remove(seen.id, seen.expectedVersion);
}

/** Brings a removed line of an open year back. Throws as `getOpenLine` and `restore` do. */
export async function restoreLine<T extends Line>(write: Write, entity: EntityClass<T>, seen: SeenLine): Promise<T> {
  await getOpenLine(write, entity, seen.id);
  return write.repo(entity).restore(seen.id, seen.expectedVersion);
}
