import { addDays } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { firstDayOf, givenBudget, lineOf } from "../money/given-budget";
import { Appropriation } from "./appropriation.entity";
import { Reserve } from "./reserve.entity";

/** A new named reserve, with nothing in it. */
export const givenReserve = defineFact(Reserve, () => ({
  name: unique("Reserve"),
  purpose: null,
  recordedOn: "2020-04-01",
}));

/** A hundred pounds put into a new reserve in a new budget's year unless said; whoever says the budget says its year. */
export const givenAppropriation = defineFact(Appropriation, async (board, said, database) => {
  const line = await lineOf(database, board, said);
  return {
    ...line,
    reserveId: said.reserveId ?? (await givenReserve(database, board)).id,
    onDay: addDays(line.recordedOn, 30),
    amount: "100.00",
    reason: "For a review that is expected.",
  };
});

defineQuestion("Body.reserves", { shownUnder: "finance:read", text: "reserves(first: 1) { nodes { id } }" });
defineQuestion("Body.appropriations", {
  shownUnder: "finance:read",
  text: "appropriations(first: 1) { nodes { id } }",
});

const permission = "money:write";

defineSample("addReserve", async (_, board) => ({
  body: idOfBoard(board),
  name: unique("Reserve"),
  purpose: "Reviews that are not planned.",
}));

defineSample("changeReserve", async (database, board) => ({
  ...asSeen(await givenReserve(database, board)),
  name: unique("Reserve"),
}));

defineSample("removeReserve", async (database, board) => asSeen(await givenReserve(database, board)));

defineSample("restoreReserve", async (database, board) => {
  const row = await givenReserve(database, board);
  return givenRemoved(database, board, { entity: Reserve, permission, row });
});

defineSample("addAppropriation", async (database, board) => {
  const { year } = await givenBudget(database, board);
  const reserve = encodeRowId("Reserve", await givenReserve(database, board));
  return { reserve, year, on: firstDayOf(year), amount: "100.00", reason: "For a review that is expected." };
});

defineSample("removeAppropriation", async (database, board) => asSeen(await givenAppropriation(database, board)));

defineSample("restoreAppropriation", async (database, board) => {
  const row = await givenAppropriation(database, board);
  return givenRemoved(database, board, { entity: Appropriation, permission, row });
});
