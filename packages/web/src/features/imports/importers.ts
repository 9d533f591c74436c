import { roleInWords, rolesWith } from "@panboard/shared";
import { listNames } from "../comparison/judgement";

/** Who may import figures of a board, by the table of permissions: "the business manager and the quality officer". */
export function importersInWords(): string {
  return listNames(
    rolesWith("indicators:import").map(
      (role) => `the ${roleInWords(role).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`,
    ),
  );
}
