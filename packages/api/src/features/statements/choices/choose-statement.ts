import { encodeRowId } from "../../../db/row-id";
import type { Write } from "../../../db/write";
import { badInputs, type Fault } from "../../../errors/app-error";
import type { ChooseStatementInput } from "./choice.inputs";
import type { Choice } from "./choice.type";
import { type Cell, findCell } from "./find-cell";
import { type Choosable, faultOfArea, findChoosable } from "./find-choosable";
import { StandingChoice } from "./standing-choice.entity";
import { StatementChoice } from "./statement-choice.entity";

/**
 * Lets a statement stand for its cell, in the place of what stood there: a board's own for one of the board's areas, or,
 * for an area that no board owns, what any board has published, as it is today. One choice a cell: of two people at once
 * the later one has the last word. What is chosen already for the same reason stays as it was
 * chosen.
 */
export async function chooseStatement(write: Write, input: ChooseStatementInput): Promise<Choice> {
  await write.takeTurn("choices of statements");
  const { cell, chosen } = await findBoth(write, input);
  const reason = input.reason.trim();
  return write.target.kind === "REGION"
    ? chooseForRegion(write, cell, chosen, reason)
    : chooseForBoard(write, cell, chosen, reason);
}

/** The cell and the statement that the input names. Throws with every fault of them. */
async function findBoth(write: Write, input: ChooseStatementInput): Promise<{ cell: Cell; chosen: Choosable }> {
  const { cell, area, faults: unknown } = await findCell(write, write.target.regionId ?? "", input);
  const faults: Fault[] = [...unknown];
  if (input.body && input.region) {
    const message = "Name the board, or the region for an area that no board owns: not both.";
    faults.push({ path: "region", message });
  }
  const ofArea = area && (await faultOfArea(write, area));
  if (ofArea) faults.push(ofArea);
  const chosen = await findChoosable(write, input.statement, cell);
  if ("path" in chosen) faults.push(chosen);
  if (faults.length > 0 || !cell || "path" in chosen) throw badInputs(faults);
  return { cell, chosen };
}

async function chooseForBoard(
  write: Write,
  cell: Cell,
  { statement }: Choosable,
  reason: string,
): Promise<StatementChoice> {
  const choices = write.repo(StatementChoice);
  const statementId = statement.id;
  const before = await choices.find({ bodyId: write.target.id, ...cell });
  if (!before) {
    return choices.insert({ ...cell, statementId, reason, publishedAt: new Date(), recordedOn: cell.cellEnd });
  }
  if (before.statementId === statementId && before.reason === reason) return before;
  return choices.change(encodeRowId("BoardChoice", before), before.version, { statementId, reason });
}

async function chooseForRegion(
  write: Write,
  cell: Cell,
  { statement, number: revisionNumber }: Choosable,
  reason: string,
): Promise<StandingChoice> {
  const choices = write.repo(StandingChoice);
  const { bodyId, id: statementId } = statement;
  const before = await choices.find({ regionId: write.target.id, ...cell });
  if (!before) return choices.insert({ ...cell, bodyId, statementId, revisionNumber, reason });
  const isSame = before.statementId === statementId && before.revisionNumber === revisionNumber;
  if (isSame && before.reason === reason) return before;
  const id = encodeRowId("SharedChoice", before);
  return choices.change(id, before.version, { bodyId, statementId, revisionNumber, reason });
}
