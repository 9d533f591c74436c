import type { ObjectLiteral } from "typeorm";
import type { EntityClass } from "./database";
import type { Edited, OwnedFact } from "./owned";
import type { Where } from "./repository";
import { decodeRowId, typeOfEntity } from "./row-id";
import type { Write } from "./write";
import { notFound } from "../errors/app-error";

/** What people edit of a body's rows. */
export type EditedRow = OwnedFact & Edited & ObjectLiteral;

/** The row of an id on the change's target, whether or not it was removed; undefined for what can't be seen. */
export function findRow<T extends EditedRow>(write: Write, entity: EntityClass<T>, id: string): Promise<T | undefined> {
  const key = decodeRowId(id);
  if (!key || key.type !== typeOfEntity(entity) || key.bodyId !== write.target.id) return Promise.resolve(undefined);
  return write.repo(entity).find({ bodyId: key.bodyId, id: key.id } as unknown as Where<T>, { withRemoved: true });
}

/** The row that is to be changed or brought back; undefined where it is not as expected, which doing so tells. */
export async function findSeen<T extends EditedRow>(
  write: Write,
  entity: EntityClass<T>,
  seen: { readonly id: string; readonly expectedVersion: number },
): Promise<T | undefined> {
  const row = await findRow(write, entity, seen.id);
  return row?.version === seen.expectedVersion ? row : undefined;
}

/** The row of an id on the change's target. Throws NOT_FOUND for what can't be seen or was removed. */
export async function getRow<T extends EditedRow>(write: Write, entity: EntityClass<T>, id: string): Promise<T> {
  const row = await findRow(write, entity, id);
  if (!row || row.removedAt !== null) throw notFound();
  return row;
}
