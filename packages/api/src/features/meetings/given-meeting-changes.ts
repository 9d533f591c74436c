import { asSeen, defineSample } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { givenMeeting } from "./given-meeting";
import { Meeting } from "./meeting.entity";

defineSample("changeMeeting", async (database, board) => ({
  ...asSeen(await givenMeeting(database, board)),
  title: "Development day",
  startsAt: "10:00",
  endsAt: "15:30",
  link: "https://meet.example/board",
}));

defineSample("moveMeeting", async (database, board) => ({
  ...asSeen(await givenMeeting(database, board)),
  to: "2025-06-16",
  reason: "The chair is away.",
}));

defineSample("cancelMeeting", async (database, board) => ({
  ...asSeen(await givenMeeting(database, board)),
  reason: "There is no quorum.",
}));

defineSample("reinstateMeeting", async (database, board) =>
  asSeen(await givenMeeting(database, board, { cancelledOn: "2025-06-01", cancelReason: "There is no quorum." })),
);

defineSample("removeMeeting", async (database, board) => asSeen(await givenMeeting(database, board)));

defineSample("restoreMeeting", async (database, board) => {
  const row = await givenMeeting(database, board);
  return givenRemoved(database, board, { entity: Meeting, permission: "meetings:write", row });
});
