import { addDays } from "@panboard/shared";
import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { lineOf } from "../money/given-budget";
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
