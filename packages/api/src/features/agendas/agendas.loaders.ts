import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, listOwned, type OwnedKey } from "../../graphql/loaders";
import type { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import { agendaItemsMax } from "./agenda-items.inputs";
import { AgendaOrder } from "./agenda-order.entity";
import { ProposalStatus } from "./agenda.words";
import { ItemProposal } from "./item-proposal.entity";
import { inOrder } from "./put-in-order";
import { StandingItem } from "./standing-item.entity";
import { StandingItemOrder } from "./standing-item-order.entity";
import { standingItemsMax } from "./standing-items.inputs";

/** Proposals that are read of one group at the most. */
const proposalsMax = 500;

/** Items of agendas by body and id; undefined for what the viewer does not see. */
export function agendaItemLoader(read: Read): DataLoader<OwnedKey, AgendaItem | undefined, string> {
  return buildOwnedLoader(read, AgendaItem);
}

/** What the viewer sees of the agendas of meetings, in order: two statements, however many meetings. */
export function agendaLoader(read: Read): DataLoader<Meeting, AgendaItem[], string> {
  return new DataLoader(
    async (meetings) => {
      const where = { bodyId: bodiesOf(meetings), meetingId: meetings.map(({ id }) => id) };
      const limit = meetings.length * agendaItemsMax;
      const items = await read.repo(AgendaItem).list({ where, orderBy: ["notedAt", "id"], limit });
      const orders = await listOwned(read, AgendaOrder, meetings);
      return meetings.map((meeting) =>
        inOrder(
          items.filter(({ bodyId, meetingId }) => bodyId === meeting.bodyId && meetingId === meeting.id),
          orders.get(cacheKeyOf(meeting))?.itemIds,
        ),
      );
    },
    { cacheKeyFn: (meeting: Meeting) => cacheKeyOf(meeting) },
  );
}

/** What the viewer sees of groups' standing items, in order. */
export function standingItemsLoader(read: Read): DataLoader<OwnedKey, StandingItem[], string> {
  return new DataLoader(
    async (groups) => {
      const where = { bodyId: bodiesOf(groups), groupId: groups.map(({ id }) => id) };
      const limit = groups.length * standingItemsMax;
      const items = await read.repo(StandingItem).list({ where, orderBy: ["position", "id"], limit });
      const orders = await listOwned(read, StandingItemOrder, groups);
      return groups.map((group) =>
        inOrder(
          items.filter((item) => item.bodyId === group.bodyId && item.groupId === group.id),
          orders.get(cacheKeyOf(group))?.itemIds,
        ),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** What the viewer sees of what was proposed for groups, the latest first. */
export function proposalsLoader(read: Read): DataLoader<OwnedKey, ItemProposal[], string> {
  return proposalsOf(read, {});
}

/** The same of what nobody has answered. */
export function openProposalsLoader(read: Read): DataLoader<OwnedKey, ItemProposal[], string> {
  return proposalsOf(read, { status: ProposalStatus.PROPOSED });
}

function proposalsOf(
  read: Read,
  only: { readonly status?: ProposalStatus },
): DataLoader<OwnedKey, ItemProposal[], string> {
  return new DataLoader(
    async (groups) => {
      const where = { bodyId: bodiesOf(groups), groupId: groups.map(({ id }) => id), ...only };
      const limit = groups.length * proposalsMax;
      const found = await read.repo(ItemProposal).list({ where, orderBy: ["recordedOn", "id"], limit });
      return groups.map(({ bodyId, id }) =>
        found.filter((one) => one.bodyId === bodyId && one.groupId === id).reverse(),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

function bodiesOf(rows: readonly Pick<OwnedKey, "bodyId">[]): string[] {
  return [...new Set(rows.map(({ bodyId }) => bodyId))];
}
