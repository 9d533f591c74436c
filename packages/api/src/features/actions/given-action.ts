import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { givenAgency } from "../agencies/given-agency";
import { Confidentiality } from "../agendas";
import { givenAgendaItem } from "../agendas/given-agenda-item";
import { givenMeeting } from "../meetings/given-meeting";
import { givenPartner } from "../partners/given-partner";
import { givenPerson } from "../people/given-person";
import { Action } from "./action.entity";
import { ActionStatus } from "./action.words";

/**
 * An action of a new meeting for a new agency, due on 30 June 2025, for the whole board to read; whoever says the meeting says
 * all of it.
 */
export const givenAction = defineFact(Action, async (board, said, database) => {
  const { meetingId, groupId, groupName, recordedOn, ownerPersonId = null } = said;
  const meeting = meetingId === undefined ? await givenMeeting(database, board) : undefined;
  const of = meeting ?? { groupId, groupName, recordedOn };
  const isNobodys = ownerPersonId === null && said.agencyId === undefined;
  return {
    meetingId: meetingId ?? meeting?.id,
    itemId: null,
    groupId: of.groupId,
    groupName: of.groupName,
    recordedOn: of.recordedOn,
    text: "Send the audit of referrals.",
    ownerPersonId,
    agencyId: isNobodys ? (await givenAgency(database, board)).id : (said.agencyId ?? null),
    dueOn: "2025-06-30",
    status: ActionStatus.NOT_STARTED,
    closedOn: null,
    outcome: null,
    confidentiality: Confidentiality.BOARD,
    readerSeatIds: [],
  };
});

defineQuestion("Body.actions", {
  shownUnder: "body:read",
  toPartners: true,
  text: "actions(first: 1) { nodes { id } }",
});

defineSample("raiseAction", async (database, board) => {
  const meeting = await givenMeeting(database, board);
  const { id: meetingId, groupId, recordedOn } = meeting;
  const item = await givenAgendaItem(database, board, { meetingId, groupId, recordedOn });
  const agency = await givenAgency(database, board);
  await givenPartner(database, board, { agencyId: agency.id });
  return {
    meeting: asSeen(meeting).id,
    item: asSeen(item).id,
    text: unique("Send the audit of referrals."),
    owner: asSeen(await givenPerson(database, board)).id,
    agency: agency.slug,
    due: "2025-07-31",
  };
});

defineSample("changeAction", async (database, board) => ({
  ...asSeen(await givenAction(database, board)),
  text: unique("Send the audit."),
  owner: asSeen(await givenPerson(database, board)).id,
  agency: null,
  due: "2025-08-31",
}));

defineSample("setActionStatus", async (database, board) => ({
  ...asSeen(await givenAction(database, board)),
  status: "DONE",
  on: "2025-06-20",
  outcome: unique("Sent."),
}));

defineSample("removeAction", async (database, board) => asSeen(await givenAction(database, board)));

defineSample("restoreAction", async (database, board) =>
  givenRemoved(database, board, {
    entity: Action,
    permission: "actions:write",
    row: await givenAction(database, board),
  }),
);
