import { findRow } from "../../db/find-row";
import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, badInputs, type Fault, notFound } from "../../errors/app-error";
import { Meeting } from "../meetings";
import { Seat } from "../seats";
import { dayInLondon } from "../statements";
import { Confidentiality, ProposalStatus } from "./agenda.words";
import { faultsOfProposedFor, findMeetingOfGroup } from "./find-meeting-of-group";
import { ItemProposal } from "./item-proposal.entity";
import type { ChangeProposalInput, ProposalVersionInput, ProposeItemInput } from "./item-proposals.inputs";

const noSeatWords = "You hold no seat on this group today. Ask the business manager to have the item on its agenda.";
const othersWords = "Somebody else proposed this, or you no longer hold the seat that you proposed it from.";
/** What is told where a proposal is to be changed, accepted or declined that has its answer. */
export const answeredWords = "This proposal has been answered already. Propose another item.";

/**
 * Proposes an item from a seat that the viewer's person holds today. Throws BAD_USER_INPUT with all that is wrong: at `group` for
 * one that they have no seat on, whatever it is, and at `meeting` for one that was held or cancelled, or of another group.
 */
export async function proposeItem(write: Write, input: ProposeItemInput): Promise<ItemProposal> {
  const seat = await findOwnSeat(write, input.group);
  if (!seat) throw badInput("group", noSeatWords);
  const { groupId } = seat;
  const { meetingId, faults } = await checkMeeting(write, groupId, input.meeting ?? null);
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(ItemProposal).insert({
    ...{ groupId, seatId: seat.id, ownerPersonId: seat.personId, meetingId, recordedOn: dayInLondon(new Date()) },
    ...{ title: input.title.trim(), purpose: input.purpose, why: input.why ?? null, minutes: input.minutes ?? null },
    ...{ status: ProposalStatus.PROPOSED, answer: null, itemId: null },
    ...{ confidentiality: Confidentiality.GROUP, readerSeatIds: [] },
  });
}

/** Changes a proposal of one's own that nobody has answered. Throws as `change` does, and BAD_USER_INPUT with all that is wrong. */
export async function changeProposal(write: Write, input: ChangeProposalInput): Promise<ItemProposal> {
  const { id, expectedVersion, title, purpose, why, minutes } = input;
  const proposal = await requireOwn(write, input);
  const isMoved = input.meeting !== undefined;
  const { meetingId, faults } = await checkMeeting(write, proposal.groupId, input.meeting ?? null);
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(ItemProposal).change(id, expectedVersion, {
    ...{ title: title?.trim(), purpose: purpose ?? undefined, why, minutes },
    meetingId: isMoved ? meetingId : undefined,
  });
}

/** Withdraws a proposal of one's own that nobody has answered. Throws as `remove` does, and BAD_USER_INPUT at `id` for another's. */
export async function withdrawProposal(write: Write, input: ProposalVersionInput): Promise<ItemProposal> {
  await requireOwn(write, input);
  return write.repo(ItemProposal).remove(input.id, input.expectedVersion);
}

/** Brings a proposal back that one has withdrawn. Throws as `restore` does, and BAD_USER_INPUT where its meeting was held meanwhile. */
export async function restoreProposal(write: Write, input: ProposalVersionInput): Promise<ItemProposal> {
  const { meetingId } = await requireOwn(write, input);
  const meeting =
    meetingId === null ? undefined : await write.repo(Meeting).find({ bodyId: write.target.id, id: meetingId });
  const faults = meeting ? faultsOfProposedFor(meeting) : [];
  if (faults.length > 0) throw badInputs(faults.map(({ message }) => ({ path: "id", message })));
  return write.repo(ItemProposal).restore(input.id, input.expectedVersion);
}

/** The seat on a group that the viewer's person holds today; the one that is there the longest, where there are several. */
async function findOwnSeat(write: Write, group: string): Promise<(Seat & { readonly personId: string }) | undefined> {
  const places = write.rights.places.get(write.target.id);
  const key = decodeRowId(group);
  if (!places || places.seatIds.length === 0 || key?.type !== "Group") return undefined;
  const where = { bodyId: write.target.id, groupId: key.id, id: places.seatIds };
  const [seat] = await write.repo(Seat).list({ where, orderBy: ["fromDay", "id"], limit: 1 });
  return seat && Object.assign(seat, { personId: places.personId });
}

/** The viewer's own proposal, removed or not. Throws NOT_FOUND for what can't be seen, and at `id` for another's and one that was answered. */
async function requireOwn(write: Write, { id, expectedVersion }: ProposalVersionInput): Promise<ItemProposal> {
  const proposal = await findRow(write, ItemProposal, id);
  if (!proposal) throw notFound();
  const places = write.rights.places.get(write.target.id);
  const isOwn = places?.personId === proposal.ownerPersonId && places.seatIds.includes(proposal.seatId);
  if (!isOwn) throw badInput("id", othersWords);
  // Of one that somebody has answered meanwhile the version tells.
  if (proposal.version === expectedVersion && proposal.status !== ProposalStatus.PROPOSED) {
    throw badInput("id", answeredWords);
  }
  return proposal;
}

async function checkMeeting(
  write: Write,
  groupId: string,
  id: string | null,
): Promise<{ readonly meetingId: string | null; readonly faults: readonly Fault[] }> {
  if (id === null) return { meetingId: null, faults: [] };
  const { meeting, faults } = await findMeetingOfGroup(write, groupId, id);
  return { meetingId: meeting?.id ?? null, faults: meeting ? faultsOfProposedFor(meeting) : faults };
}
