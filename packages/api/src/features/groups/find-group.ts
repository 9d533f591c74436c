import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, notFound } from "../../errors/app-error";
import { Group } from "./group.entity";

/** The turn of whatever looks at several groups, lines of reporting, seats or holders of one body. */
export const structureTurn = "structure";

/** A group of the change's body by its global id; undefined for one of another body as for none. */
export async function findGroup(write: Write, id: string): Promise<Group | undefined> {
  const key = decodeRowId(id);
  if (key?.type !== "Group" || key.bodyId !== write.target.id) return undefined;
  return write.repo(Group).find({ bodyId: key.bodyId, id: key.id });
}

/** The same; throws NOT_FOUND where there is none. */
export async function getGroup(write: Write, id: string): Promise<Group> {
  const group = await findGroup(write, id);
  if (!group) throw notFound();
  return group;
}

/** The words for a group that an input names and the body has not. */
export const noGroupWords = "There is no such group here. Choose one of this body’s groups.";

/** The group that a field of an input names; throws BAD_USER_INPUT at that field where the body has none. */
export async function getGroupAt(write: Write, path: string, id: string): Promise<Group> {
  const group = await findGroup(write, id);
  if (!group) throw badInput(path, noGroupWords);
  return group;
}
