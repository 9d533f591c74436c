import { encodeRowId } from "../../db/row-id";
import { unique } from "../../testing/define-fact";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { givenAgency } from "../agencies/given-agency";
import { givenGroup } from "../groups/given-group";
import { givenPerson } from "../people/given-person";
import { givenSeat, givenSeatHolder } from "./given-seat";
import { Seat } from "./seat.entity";
import { SeatHolder } from "./seat-holder.entity";

defineSample("addSeat", async (database, board) => ({
  group: encodeRowId("Group", await givenGroup(database, board)),
  agency: (await givenAgency(database, board)).slug,
  post: unique("Post"),
  role: "MEMBER",
  votes: true,
  from: "2020-04-01",
}));

defineSample("changeSeat", async (database, board) => ({
  ...asSeen(await givenSeat(database, board)),
  votes: false,
  until: "2030-03-31",
}));

defineSample("removeSeat", async (database, board) => asSeen(await givenSeat(database, board)));

defineSample("restoreSeat", async (database, board) => {
  const row = await givenSeat(database, board);
  return givenRemoved(database, board, { entity: Seat, permission: "people:write", row });
});

defineSample("importSeats", async (database, board) => {
  const { name } = await givenGroup(database, board);
  const csv = `group,post,role,constituency,from\n${name},${unique("Post")},Member,Schools,2020-04-01\n`;
  return { body: idOfBoard(board), fileName: "seats.csv", csv, preview: false };
});

defineSample("addHolder", async (database, board) => ({
  seat: encodeRowId("Seat", await givenSeat(database, board)),
  person: encodeRowId("Person", await givenPerson(database, board)),
  from: "2020-04-01",
}));

defineSample("changeHolder", async (database, board) => ({
  ...asSeen(await givenSeatHolder(database, board)),
  declaredOn: "2020-05-01",
}));

defineSample("removeHolder", async (database, board) => asSeen(await givenSeatHolder(database, board)));

defineSample("restoreHolder", async (database, board) => {
  const row = await givenSeatHolder(database, board);
  return givenRemoved(database, board, { entity: SeatHolder, permission: "people:write", row });
});
