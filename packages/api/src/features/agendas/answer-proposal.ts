import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { AgendaItem } from "./agenda-item.entity";
import { Confidentiality, ProposalStatus } from "./agenda.words";
import { checkReaders } from "./check-readers";
import { findMeetingOfGroup } from "./find-meeting-of-group";
import { ItemProposal } from "./item-proposal.entity";
import type { AcceptProposalInput, DeclineProposalInput } from "./item-proposals.inputs";
import { faultsOfCancelled, faultsOfRoom, listAgenda, meetingsTurn, nextMoment } from "./list-agenda";
import { answeredWords } from "./propose-item";

/**
 * Makes the last item of an agenda of a proposal, and keeps which. It is for the group, as the proposal is, unless said. Throws as
 * `change` does, and BAD_USER_INPUT with all that is wrong: one that has its answer, and what a new item is refused for.
 */
export async function acceptProposal(write: Write, input: AcceptProposalInput): Promise<ItemProposal> {
  await write.takeTurn(meetingsTurn);
  const { id, expectedVersion, answer } = input;
  const proposal = await findSeen(write, ItemProposal, input);
  const answered = { status: ProposalStatus.ACCEPTED, answer: answer ?? null };
  if (proposal?.removedAt !== null) return write.repo(ItemProposal).change(id, expectedVersion, answered);
  const { groupId, title, purpose } = proposal;
  const { meeting, faults: ofMeeting } = await findMeetingOfGroup(write, groupId, input.meeting);
  const items = meeting ? await listAgenda(write, meeting) : [];
  const confidentiality = input.confidentiality ?? Confidentiality.GROUP;
  const { faults, ...readers } = await checkReaders(write, { groupId, confidentiality, readers: input.readers });
  const all = [
    ...faultsOfAnswered(proposal),
    ...(meeting ? faultsOfCancelled(meeting, "meeting") : ofMeeting),
    ...faultsOfRoom(items, "meeting"),
    ...faults,
  ];
  if (!meeting || all.length > 0) throw badInputs(all);
  const item = await write.repo(AgendaItem).insert({
    ...{ meetingId: meeting.id, groupId, recordedOn: meeting.recordedOn, standingItemId: null, ...readers },
    ...{ notedAt: nextMoment(items), title, purpose, presenter: input.presenter?.trim() ?? null, note: null },
    ...{ minutes: input.minutes === undefined ? proposal.minutes : input.minutes, voice: input.voice ?? false },
  });
  const made = { itemId: item.id, meetingId: meeting.id };
  return write.repo(ItemProposal).change(id, expectedVersion, { ...answered, ...made });
}

/** Says why a proposal is to be on no agenda. Throws as `change` does, and BAD_USER_INPUT at `id` for one that has its answer. */
export async function declineProposal(
  write: Write,
  { id, expectedVersion, answer }: DeclineProposalInput,
): Promise<ItemProposal> {
  const proposal = await findSeen(write, ItemProposal, { id, expectedVersion });
  const faults = proposal?.removedAt === null ? faultsOfAnswered(proposal) : [];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(ItemProposal).change(id, expectedVersion, { status: ProposalStatus.DECLINED, answer });
}

function faultsOfAnswered({ status }: ItemProposal): Fault[] {
  return status === ProposalStatus.PROPOSED ? [] : [{ path: "id", message: answeredWords }];
}
