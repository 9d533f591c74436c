import type { Read } from "../../db/read";
import { ownViewsMax } from "./save-view";
import { SavedView } from "./saved-view.entity";
import type { SavedViewArguments } from "./saved-views.inputs";
import { findViewPlace } from "./view-place";

const sharedViewsMax = 200;

/** The views of a list at one place: one's own by name, then those that others share with the body. */
export async function listViews(read: Read, args: SavedViewArguments): Promise<SavedView[]> {
  const { regionId, bodyId } = await findViewPlace(read, args);
  const { accountId } = read.rights;
  const views = read.repo(SavedView);
  const here = { regionId, bodyId, list: args.list };
  const own = await views.list({ where: { accountId, ...here }, orderBy: ["name", "id"], limit: ownViewsMax });
  if (bodyId === null) return own;
  const shared = { sharedBodyId: bodyId, list: args.list };
  const all = await views.list({ where: shared, orderBy: ["name", "accountId", "id"], limit: sharedViewsMax });
  return [...own, ...all.filter((view) => view.accountId !== accountId)];
}
