import { encodeRowId } from "../../db/row-id";
import { defineFact, type GivenBoard } from "../../testing/define-fact";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenAreaRow } from "../areas/given-area";
import { givenIndicatorRow } from "../indicators/given-indicator";
import { StatementChoice } from "./choices/statement-choice.entity";
import { givenRevisionRow, givenStandingChoice, givenStatementRow } from "./given-statement";

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

defineSample("chooseStatement of a region", async (database, board) => {
  const { id: indicatorId, code: indicator } = await givenIndicatorRow(database, board);
  const { id: areaId, slug: area } = await givenAreaRow(database, { regionId: board.regionId });
  const stated = await givenStatementRow(database, board, { indicatorId, areaId });
  await givenRevisionRow(database, board, { statementId: stated.id, importId: stated.importId });
  const region = encodeRowId("Region", { regionId: board.regionId });
  const statement = encodeRowId("Statement", stated);
  return { region, indicator, area, period: stated.periodLabel, statement, reason: "As printed." };
});

defineSample("removeChoice of a region", async (database, board) => asSeen(await givenStandingChoice(database, board)));
