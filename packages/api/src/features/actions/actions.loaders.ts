import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { day } from "../../db/sql-value";
import { cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { rowsBy } from "../statements";
import { Action } from "./action.entity";

/** Actions of one meeting, or that one meeting comes back to, at the most. */
const ofMeetingMax = 500;

const bodiesOf = (keys: readonly OwnedKey[]): string[] => [...new Set(keys.map(({ bodyId }) => bodyId))];

/** What meetings raised: what is due first comes first. */
export function actionsOfMeetingLoader(read: Read): DataLoader<OwnedKey, readonly Action[], string> {
  return new DataLoader(
    async (keys) => {
      const where = { bodyId: bodiesOf(keys), meetingId: keys.map(({ id }) => id) };
      const limit = keys.length * ofMeetingMax;
      const rows = await read.repo(Action).list({ where, orderBy: ["dueOn", "id"], limit });
      const found = rowsBy(rows, ({ bodyId, meetingId }) => cacheKeyOf({ bodyId, id: String(meetingId) }));
      return keys.map((key) => found.get(cacheKeyOf(key)) ?? []);
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** What earlier meetings of the same group raised and was open when meetings began: what is due first comes first. */
export function mattersArisingLoader(read: Read): DataLoader<OwnedKey, readonly Action[], string> {
  return new DataLoader(
    async (keys) => {
      const pages = await read.repo(Action).lists.page({
        label: "matters arising",
        joins: () =>
          "join meeting m on m.body_id = t.body_id and m.group_id = t.group_id and t.recorded_on < m.recorded_on",
        ownerIs: "GROUP",
        of: (meeting) => `m.id = any (${meeting})`,
        owners: keys.map(({ id }) => [id]),
        conditions: (add) => [
          `t.body_id = any (${add(bodiesOf(keys), "uuid[]")})`,
          "t.closed_on is null or t.closed_on >= m.recorded_on",
        ],
        order: { keys: [day("t.due_on")], descends: false },
        backwards: false,
        place: null,
        limit: ofMeetingMax,
        columns: [],
      });
      return pages.map((page) => page.map(({ row }) => row));
    },
    { cacheKeyFn: cacheKeyOf },
  );
}
