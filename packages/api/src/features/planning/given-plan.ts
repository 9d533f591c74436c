import { encodeRowId } from "../../db/row-id";
import { defineSample, idOfBoard } from "../../testing/define-sample";
import { givenGroup } from "../groups/given-group";

defineSample("planMeetings", async (database, board) => ({
  body: idOfBoard(board),
  group: encodeRowId("Group", await givenGroup(database, board)),
  days: ["2025-06-10", "2025-06-24"],
  startsAt: "09:30",
  endsAt: "11:30",
  place: "Room 1",
}));
