import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { rowsBy } from "../statements";
import { Decision } from "./decision.entity";
import { votesMax } from "./decision.inputs";
import { Vote } from "./vote.entity";

/** Decisions of one meeting, or of one item, at the most. */
const decisionsMax = 500;

/** Decisions by body and id; undefined for what the viewer does not see. */
export function decisionLoader(read: Read): DataLoader<OwnedKey, Decision | undefined, string> {
  return buildOwnedLoader(read, Decision);
}

/** What meetings decided, in the order in which it was recorded. */
export function decisionsOfMeetingLoader(read: Read): DataLoader<OwnedKey, readonly Decision[], string> {
  return listDecisions(read, "meetingId");
}

/** What was decided under items, in the order in which it was recorded. */
export function decisionsOfItemLoader(read: Read): DataLoader<OwnedKey, readonly Decision[], string> {
  return listDecisions(read, "itemId");
}

/** How seats voted on decisions. */
export function votesLoader(read: Read): DataLoader<OwnedKey, readonly Vote[], string> {
  return new DataLoader(
    async (keys) => {
      const where = { bodyId: bodiesOf(keys), decisionId: keys.map(({ id }) => id) };
      const rows = await read.repo(Vote).list({ where, orderBy: ["seatId", "id"], limit: keys.length * votesMax });
      const found = rowsBy(rows, ({ bodyId, decisionId: id }) => cacheKeyOf({ bodyId, id }));
      return keys.map((key) => found.get(cacheKeyOf(key)) ?? []);
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

function listDecisions(read: Read, by: "meetingId" | "itemId"): DataLoader<OwnedKey, readonly Decision[], string> {
  return new DataLoader(
    async (keys) => {
      const where = { bodyId: bodiesOf(keys), [by]: keys.map(({ id }) => id) };
      const limit = keys.length * decisionsMax;
      const rows = await read.repo(Decision).list({ where, orderBy: ["notedAt", "id"], limit });
      const found = rowsBy(rows, (row) => cacheKeyOf({ bodyId: row.bodyId, id: String(row[by]) }));
      return keys.map((key) => found.get(cacheKeyOf(key)) ?? []);
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

const bodiesOf = (keys: readonly OwnedKey[]): string[] => [...new Set(keys.map(({ bodyId }) => bodyId))];
