import type { Permission } from "@panboard/shared";
import type { Database } from "../db/database";
import type { GivenBoard } from "./define-fact";

/** What is asked to see who may: of a query, or of a field that hangs on a board, a joint body or a region. */
export interface Question {
  /** The permission on the board that shows it; one of `published:read` is shown to the whole region. */
  readonly shownUnder: Permission | "everybody";
  /** Without which the query itself is refused, where that is another than `published:read`. */
  readonly needs?: Permission;
  /** Whether agencies see their own part of it on the boards that they are partners of. */
  readonly toPartners?: boolean;
  /** The field with its arguments and a selection: `partners(first: 1) { nodes { id } }`. */
  readonly text: string | ((database: Database, board: GivenBoard) => Promise<string> | string);
}

const questions = new Map<string, Question>();

/**
 * Says how a field is asked for, and who is shown an answer: `Query.board`, `Board.arrangement`, `Body.partners`. Every role
 * is then tried on it. Throws for a second question of one field.
 */
export function defineQuestion(field: string, question: Question): void {
  if (questions.has(field)) throw new Error(`${field} has two questions.`);
  questions.set(field, question);
}

/** The questions that were declared so far, by their field. */
export function registeredQuestions(): ReadonlyMap<string, Question> {
  return questions;
}
