import { randomUUID } from "node:crypto";
import { encodeRowId } from "../../db/row-id";
import { defineQuestion } from "../../testing/define-question";
import { defineSample, idOfBoard } from "../../testing/define-sample";
import { givenIndicatorRow } from "../indicators/given-indicator";
import { givenRevisionRow, givenStatementRow } from "./given-statement";

defineQuestion("Board.imports", { shownUnder: "body:read", text: "imports(first: 1) { nodes { id } }" });

defineSample("importIndicatorValues", async (database, board) => {
  const { code } = await givenIndicatorRow(database, board);
  const header = "board,area,indicator,period,breakdown,category,value,source,section";
  const row = `${board.slug},${board.slug},${code},2024-03-31,,,7,Report ${randomUUID().slice(0, 8)},Table`;
  return { body: idOfBoard(board), fileName: "figures.csv", csv: `${header}\n${row}\n`, preview: false };
});

defineSample("withdrawImport", async (database, board) => {
  const { id: statementId, importId } = await givenStatementRow(database, board);
  await givenRevisionRow(database, board, { statementId, importId });
  const { bodyId, regionId } = board;
  return { id: encodeRowId("FigureImport", { bodyId, regionId, id: importId }), reason: "A file of another board." };
});
