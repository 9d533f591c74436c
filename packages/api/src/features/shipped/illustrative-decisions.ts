import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { readQuorums } from "../attendance";
import { Decision, Vote, VoteChoice } from "../decisions";
import {
  type FictionalBody,
  type FictionalPlaces,
  keyOf,
  readersOnly,
  readRowsOf,
  type StoredItems,
  type StoredMeetings,
} from "./illustrative-body";
import { requireEntry, textOrNull } from "./shipped-files";

type DecisionColumn = "group" | "date" | "item" | "text";
type VoteColumn = "group" | "date" | "item" | "post" | "choice" | "reason";

/** Stores what the invented meetings of a body decided under their items and how their seats voted, with the quorum of their registers. */
export async function storeIllustrativeDecisions(
  scope: SystemScope,
  bulk: Bulk,
  body: FictionalBody,
  {
    meetings,
    items,
    places,
  }: { readonly meetings: StoredMeetings; readonly items: StoredItems; readonly places: FictionalPlaces },
): Promise<void> {
  const all = [...meetings.values()];
  const quorums = await readQuorums(scope, all);
  const quorumOf = new Map(all.map(({ id }, index) => [id, quorums[index]]));
  const rows = readRowsOf<DecisionColumn>("decisions.csv", body).map((row, index) => {
    const { id: meetingId, recordedOn } = requireEntry(meetings, keyOf(row.group, row.date));
    const { id: itemId, ...readers } = requireEntry(items, keyOf(row.group, row.date, row.item));
    const { met = null, words = null } = quorumOf.get(meetingId) ?? {};
    const decision = {
      ...{ ...body.edited, ...readersOnly(readers), id: randomUUID(), recordedOn, meetingId, itemId },
      ...{ text: row.text, decidedBy: null, quorate: met, quorumWords: words },
      notedAt: new Date(Date.parse(row.date) + index),
    };
    return [keyOf(row.group, row.date, row.item), decision] as const;
  });
  const decisions = new Map(rows);
  await bulk.copyIn(Decision, [...decisions.values()]);
  await bulk.copyIn(
    Vote,
    readRowsOf<VoteColumn>("votes.csv", body).map((row) => {
      const { id: decisionId, recordedOn, ...decision } = requireEntry(decisions, keyOf(row.group, row.date, row.item));
      return {
        ...{ ...body.edited, ...readersOnly(decision), id: randomUUID(), recordedOn, decisionId },
        seatId: requireEntry(places.seats, keyOf(row.group, row.post)).id,
        choice: VoteChoice[row.choice as keyof typeof VoteChoice],
        reason: textOrNull(row.reason),
      };
    }),
  );
}
