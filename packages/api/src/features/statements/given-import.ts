import { randomUUID } from "node:crypto";
import { defineSample, idOfBoard } from "../../testing/define-sample";
import { givenIndicatorRow } from "../indicators/given-indicator";

defineSample("importIndicatorValues", async (database, board) => {
  const { code } = await givenIndicatorRow(database, board);
  const header = "board,area,indicator,period,breakdown,category,value,source,section";
  const row = `${board.slug},${board.slug},${code},2024-03-31,,,7,Report ${randomUUID().slice(0, 8)},Table`;
  return { body: idOfBoard(board), fileName: "figures.csv", csv: `${header}\n${row}\n`, preview: false };
});
