import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { notFound } from "../../errors/app-error";
import { requireRoom } from "./save-view";
import { SavedView } from "./saved-view.entity";
import type { ChangeViewInput, SavedViewVersionInput } from "./saved-views.inputs";
import { decideSharing } from "./view-place";

const notShared = { sharedBodyId: null, sharedAs: null } as const;

/**
 * Renames a view of one's own, gives it other filters, shares it, or takes it back. One that is shared with a body that one no
 * longer reads is taken back with any change.
 */
export async function changeView(write: Write, input: ChangeViewInput): Promise<SavedView> {
  const { id, expectedVersion, name, query, isShared } = input;
  const view = await findOwn(write, id);
  const kept = isLost(write, view) ? notShared : {};
  const sharing = typeof isShared === "boolean" ? decideSharing(write.rights, view, isShared) : kept;
  const changes = { name: name?.trim() ?? undefined, query: query ?? undefined, ...sharing };
  return write.repo(SavedView).change(id, expectedVersion, changes);
}

/** Removes a view of one's own; one that is shared with a body that one no longer reads is taken back first. */
export async function removeView(write: Write, { id, expectedVersion }: SavedViewVersionInput): Promise<SavedView> {
  const views = write.repo(SavedView);
  if (!isLost(write, await findOwn(write, id))) return views.remove(id, expectedVersion);
  const { version } = await views.change(id, expectedVersion, notShared);
  return views.remove(id, version);
}

function isLost({ rights }: Write, { sharedBodyId }: SavedView): boolean {
  return sharedBodyId !== null && !rights.bodyIds.includes(sharedBodyId);
}

/** Brings a removed view back. Throws CONFLICT where its name was taken meanwhile. */
export async function restoreView(write: Write, { id, expectedVersion }: SavedViewVersionInput): Promise<SavedView> {
  await write.takeTurn("saved views");
  await requireRoom(write);
  return write.repo(SavedView).restore(id, expectedVersion);
}

/** The view that is to be changed. Throws NOT_FOUND for one of somebody else, shared or not. */
async function findOwn(write: Write, id: string): Promise<SavedView> {
  const key = decodeRowId(id);
  if (key?.type !== "SavedView" || key.accountId !== write.accountId) throw notFound();
  const view = await write.repo(SavedView).find({ accountId: write.accountId, id: key.id });
  if (!view) throw notFound();
  return view;
}
