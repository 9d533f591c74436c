import type { Write } from "../../../db/write";
import { decodeRowId } from "../../../db/row-id";
import type { Fault } from "../../../errors/app-error";
import type { Area } from "../../areas";
import { Body } from "../../bodies";
import { Statement } from "../statement.entity";
import { type Said, saidSql } from "../statements.loaders";
import type { Cell } from "./find-cell";

/** Whose areas a choice of the change's target is about: a board's own, or those that no board owns. */
export async function faultOfArea(write: Write, area: Area): Promise<Fault | undefined> {
  const { kind, id } = write.target;
  if (area.bodyId === (kind === "BODY" ? id : null)) return undefined;
  const tell = (message: string): Fault => ({ path: "area", message });
  if (area.bodyId === null) {
    return tell(`No board owns ${area.name}: the region’s steward chooses what stands for it.`);
  }
  const board = await write.repo(Body).find({ regionId: area.regionId, id: area.bodyId });
  return tell(`${area.name} is for ${board?.shortName ?? "another board"} to choose for.`);
}

/** A statement that may be chosen, and the number of the revision that it says today. */
export interface Choosable {
  readonly statement: Statement;
  readonly number: number;
}

const fields = {
  indicatorId: "indicator",
  areaId: "area",
  cellStart: "period",
  cellEnd: "period",
  categoryId: "category",
} as const satisfies Record<keyof Cell, string>;

/**
 * The statement that an input's `statement` names, if it may stand for the cell: of a board's choice one of its own, of a
 * region's one that a board has published. Else what is wrong with it, in the same words for one that the viewer may not
 * see and one that does not exist.
 */
export async function findChoosable(write: Write, id: string, cell: Cell | undefined): Promise<Choosable | Fault> {
  const tell = (message: string): Fault => ({ path: "statement", message });
  const { target } = write;
  const isOfBoard = target.kind === "BODY";
  const none = tell(
    isOfBoard ? "There is no such statement of your board." : "There is no such statement in the region.",
  );
  const key = decodeRowId(id);
  if (key?.type !== "Statement" || key.regionId !== target.regionId) return none;
  if (isOfBoard && key.bodyId !== target.id) return none;
  const { regionId, bodyId = "" } = key;
  const statement = await write.repo(Statement).find({ regionId, bodyId, id: key.id });
  if (!statement) return none;
  if (statement.publishedAt === null) return tell("This statement is not published.");
  const [said] = await write.rows<Said>("what a statement says", saidSql, [[bodyId], [key.id]]);
  if (!said) return tell("What this statement said was withdrawn.");
  const different = cell ? differenceOf(statement, cell) : [];
  if (different.length > 0) return tell(`This statement is about another ${different.join(" and another ")}.`);
  return { statement, number: said.number };
}

function differenceOf(statement: Statement, cell: Cell): string[] {
  const keys = Object.keys(fields) as (keyof Cell)[];
  return [...new Set(keys.filter((key) => statement[key] !== cell[key]).map((key) => fields[key]))];
}
