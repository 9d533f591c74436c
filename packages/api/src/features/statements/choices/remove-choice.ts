import { decodeRowId } from "../../../db/row-id";
import type { Write } from "../../../db/write";
import type { RemoveChoiceInput } from "./choice.inputs";
import type { Choice } from "./choice.type";
import { StandingChoice } from "./standing-choice.entity";
import { StatementChoice } from "./statement-choice.entity";

/**
 * Takes a choice back: the first loaded of a board's statements stands again, and for an area that no board owns none
 * does. Throws NOT_FOUND and CONFLICT as any change of a row does.
 */
export function removeChoice(write: Write, { id, expectedVersion }: RemoveChoiceInput): Promise<Choice> {
  return decodeRowId(id)?.type === "SharedChoice"
    ? write.repo(StandingChoice).remove(id, expectedVersion)
    : write.repo(StatementChoice).remove(id, expectedVersion);
}
