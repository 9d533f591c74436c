import { encodeRowId } from "../../db/row-id";
import { asSeen } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { useMoney } from "../../testing/use-money";
import { BudgetStatus, PrintedFigureKind } from "../money";
import { givenBudget, givenPrintedFigure } from "../money/given-budget";
import { givenExpenditure, givenIncome } from "../spending/given-spending";
import { Appropriation } from "./appropriation.entity";
import { givenAppropriation, givenReserve } from "./given-reserve";

const { panboard, board, expectRefused, year: totalsOf } = useMoney();

test("what a closed year set aside is not changed in a year before it", async () => {
  const given = [panboard.database, board()] as const;
  const closed = { status: BudgetStatus.CLOSED, closedOn: "1961-06-30" };
  const { id: laterId, year: later } = await givenBudget(...given, { year: "1960-61", ...closed });
  const { id: budgetId, year } = await givenBudget(...given, { year: "1958-59" });
  const ofLater = { budgetId: laterId, year: later };
  const figure = PrintedFigureKind.RESERVE_OPENING;
  await givenPrintedFigure(...given, { ...ofLater, figure, amount: "9.00" });
  await givenIncome(...given, { ...ofLater, amount: "5.00" });
  await givenExpenditure(...given, { ...ofLater, actual: "4.00" });
  const reserve = await givenReserve(...given);
  const ofYear = { budgetId, year, reserveId: reserve.id };
  const kept = await givenAppropriation(...given, { ...ofYear, amount: "2.00" });
  const row = await givenAppropriation(...given, { ...ofYear, amount: "3.00" });
  const removed = await givenRemoved(...given, { entity: Appropriation, permission: "money:write", row });
  const input = {
    reserve: encodeRowId("Reserve", reserve),
    year,
    on: "1958-05-31",
    amount: "1.00",
    reason: "Planned.",
  };
  const words = `${later} is closed, and this would change what it set aside: do it in a year after it instead.`;
  await expectRefused("addAppropriation", input, ["year", words]);
  await expectRefused("removeAppropriation", asSeen(kept), ["id", words]);
  await expectRefused("restoreAppropriation", removed, ["id", words]);
  expect((await totalsOf(later)).reserve).toMatchObject({ unallocated: "8.00", named: [{ closing: "2.00" }] });
});
