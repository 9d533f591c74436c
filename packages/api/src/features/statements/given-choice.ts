import { encodeRowId } from "../../db/row-id";
import { defineFact, type GivenBoard } from "../../testing/define-fact";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenIndicatorRow } from "../indicators/given-indicator";
import { StatementChoice } from "./choices/statement-choice.entity";
import { givenRevisionRow, givenStatementRow } from "./given-statement";

/** That one of a board's own statements stands, a new one of its own area unless said; published. */
export const givenStatementChoice = defineFact(
  StatementChoice,
  async (board, { statementId, publishedAt = new Date() }, database) => {
    if (statementId !== undefined) return { reason: "given", publishedAt };
    const stated = await givenStatementRow(database, board);
    await givenRevisionRow(database, board, { statementId: stated.id, importId: stated.importId });
    const { id, indicatorId, areaId, categoryId, cellStart, cellEnd, recordedOn } = stated;
    const cell = { indicatorId, areaId, categoryId, cellStart, cellEnd };
    return { ...cell, statementId: id, recordedOn, reason: "given", publishedAt };
  },
);

defineSample("chooseStatement", async (database, board: GivenBoard) => {
  const { id: indicatorId, code: indicator } = await givenIndicatorRow(database, board);
  const stated = await givenStatementRow(database, board, { indicatorId });
  await givenRevisionRow(database, board, { statementId: stated.id, importId: stated.importId });
  const cell = { indicator, area: board.slug, period: stated.periodLabel };
  const statement = encodeRowId("Statement", stated);
  return { body: idOfBoard(board), ...cell, statement, reason: "The audited one." };
});

defineSample("removeChoice", async (database, board) => asSeen(await givenStatementChoice(database, board)));
