import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { SavedView } from "./saved-view.entity";
import type { SaveViewInput } from "./saved-views.inputs";
import { decideSharing, findViewPlace } from "./view-place";

/** Views that one account keeps, at the most. */
export const ownViewsMax = 200;

/** Keeps filters and sort of a list under a name. Throws CONFLICT where the account has a view of the list by that name. */
export async function saveView(write: Write, input: SaveViewInput): Promise<SavedView> {
  const { list, name, query, isShared } = input;
  const place = await findViewPlace(write, input);
  const sharing = decideSharing(write.rights, place, isShared);
  await write.takeTurn("saved views");
  await requireRoom(write);
  return write.repo(SavedView).insert({ ...place, ...sharing, list, name: name.trim(), query });
}

/** Throws BAD_USER_INPUT for an account that keeps as many views as it may. */
export async function requireRoom(write: Write): Promise<void> {
  const where = { accountId: write.accountId };
  const own = await write.repo(SavedView).list({ where, orderBy: ["id"], limit: ownViewsMax });
  if (own.length < ownViewsMax) return;
  throw badInput("name", `You have ${ownViewsMax} saved views. Remove one before you save another.`);
}
