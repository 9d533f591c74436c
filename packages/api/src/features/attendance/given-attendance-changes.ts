import { encodeRowId } from "../../db/row-id";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { givenMeeting } from "../meetings/given-meeting";
import { givenSeat } from "../seats/given-seat";
import { AttendanceRule } from "./attendance-rule.entity";
import { givenAttendanceRule } from "./given-attendance";

defineSample("recordAttendance", async (database, board) => {
  const meeting = await givenMeeting(database, board);
  const { groupId, groupName } = meeting;
  const seat = await givenSeat(database, board, { groupId, groupName });
  const marks = [{ seat: encodeRowId("Seat", seat), state: "PRESENT", expectedVersion: 0 }];
  return { meeting: encodeRowId("Meeting", meeting), marks };
});

let days = 0;
defineSample("addAttendanceRule", (_, board) =>
  Promise.resolve({
    ...{
      body: idOfBoard(board),
      from: `2019-${String(1 + (days % 12)).padStart(2, "0")}-${String(1 + ((days += 1) % 28)).padStart(2, "0")}`,
    },
    ...{ blankAs: "ABSENT", threshold: "80" },
  }),
);

defineSample("changeAttendanceRule", async (database, board) => ({
  ...asSeen(await givenAttendanceRule(database, board)),
  threshold: "60.5",
}));

defineSample("removeAttendanceRule", async (database, board) => asSeen(await givenAttendanceRule(database, board)));

defineSample("restoreAttendanceRule", async (database, board) =>
  givenRemoved(database, board, {
    entity: AttendanceRule,
    permission: "meetings:write",
    row: await givenAttendanceRule(database, board),
  }),
);
