import { randomUUID } from "node:crypto";
import { encodeRowId } from "../../db/row-id";
import { asSeen } from "../../testing/define-sample";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { givenAgency } from "../agencies/given-agency";
import { givenAgendaItem } from "../agendas/given-agenda-item";
import { givenPartner } from "../partners/given-partner";
import { givenAction } from "./given-action";

const { panboard, board, meeting: given, expectRefused } = useHeldMeetings();

const ownerWords = "Say who is to do it: a person, an agency, or both.";
const dueWords = "The action is due before the day of its meeting: enter that day or a later one.";
const strangerWords = "This agency is not a partner today and has no seat: add it as a partner first.";

test("tells all that is wrong with an action at once, each at its field, and nothing is stored", async () => {
  const meeting = asSeen(await given()).id;
  const item = asSeen(await givenAgendaItem(panboard.database, board())).id;
  const agency = await givenAgency(panboard.database, board());
  await givenPartner(panboard.database, board(), { agencyId: agency.id, untilDay: "2021-03-31" });
  const owner = encodeRowId("Person", { ...board(), id: randomUUID() });
  const text = "Send the audit.";
  await expectRefused(
    "raiseAction",
    { meeting, item, text, owner, agency: agency.slug, due: "2025-06-08" },
    ["item", "This item is on the agenda of another meeting."],
    ["owner", "There is no such person here."],
    ["agency", strangerWords],
    ["due", dueWords],
  );
  await expectRefused("raiseAction", { meeting, text, agency: "no-such-agency", due: "2025-06-09" }, [
    "agency",
    "There is no such agency in the region.",
  ]);
  await expectRefused("raiseAction", { meeting, text, due: "2025-06-09" }, ["owner", ownerWords]);
  await expectRefused("raiseAction", { meeting, text, owner: "", due: "2025-06-09" }, [
    "owner",
    "There is no such person here.",
  ]);
  const cancelled = asSeen(await given({ cancelledOn: "2025-06-01", cancelReason: "Too few could come." })).id;
  const partner = await givenAgency(panboard.database, board());
  await givenPartner(panboard.database, board(), { agencyId: partner.id });
  await expectRefused("raiseAction", { meeting: cancelled, text, agency: partner.slug, due: "2025-06-09" }, [
    "meeting",
    "This meeting was cancelled: nothing is recorded of it.",
  ]);
});

test("refuses to leave an action to nobody, to make it due before it was raised, and to close it on an impossible day", async () => {
  const seen = asSeen(await givenAction(panboard.database, board()));
  await expectRefused(
    "changeAction",
    { ...seen, agency: null, due: "2025-06-08" },
    ["owner", ownerWords],
    ["due", dueWords],
  );
  const set = (input: object, ...faults: [string, string][]) =>
    expectRefused("setActionStatus", { ...seen, ...input }, ...faults);
  await set({ status: "DONE", on: "2099-01-31" }, ["on", "This day is to come: enter today or a day before."]);
  await set(
    { status: "CANCELLED", on: "2025-06-08" },
    ["on", "This is before the action was raised: enter a later day."],
    ["outcome", "Say why it is cancelled."],
  );
  const openWords = "Leave this out: the action stays open.";
  await set({ status: "IN_PROGRESS", on: "2025-06-10", outcome: "Sent." }, ["on", openWords], ["outcome", openWords]);
});
