import { defineFact } from "../../testing/define-fact";
import { givenMeeting } from "../meetings/given-meeting";
import { AgendaItem, Confidentiality, ItemPurpose } from "./agenda-item.entity";

/** An item for the whole board on the agenda of a meeting, a new one unless said; whoever says the meeting says all of it. */
export const givenAgendaItem = defineFact(AgendaItem, async (board, said, database) => {
  const own = { meetingId: said.meetingId, groupId: said.groupId, recordedOn: said.recordedOn };
  const meeting = said.meetingId === undefined ? await givenMeeting(database, board) : undefined;
  return {
    ...(meeting ? { meetingId: meeting.id, groupId: meeting.groupId, recordedOn: meeting.recordedOn } : own),
    notedAt: new Date(),
    title: "Early help",
    purpose: ItemPurpose.DISCUSSION,
    presenter: null,
    minutes: 20,
    voice: false,
    note: null,
    confidentiality: Confidentiality.BOARD,
    readerSeatIds: [],
  };
});
