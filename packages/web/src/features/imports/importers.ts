import { rolesWith } from "@panboard/shared";
import { rolesInWords } from "../../kit/words/role-words";

/** Who may import figures of a board, by the table of permissions: "the business manager and the quality officer". */
export function importersInWords(): string {
  return rolesInWords(rolesWith("indicators:import"));
}
