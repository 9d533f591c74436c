import { unique } from "../../testing/define-fact";
import { defineSample, idOfBoard } from "../../testing/define-sample";
import { givenBudget } from "../money/given-budget";

defineSample("importMoney", async (database, board) => {
  const { year } = await givenBudget(database, board);
  const csv = `kind,line,amount\nIncome,${unique("Fees")},12.50\n`;
  return { body: idOfBoard(board), year, fileName: "lines.csv", csv, preview: false };
});
