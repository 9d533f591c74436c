import { type Role, roleInWords } from "@panboard/shared";
import { listNames } from "./running-text";

/** Roles as running text names them: "the business manager and the CDOP coordinator". */
export function rolesInWords(roles: readonly Role[]): string {
  return listNames(
    roles.map((role) => `the ${roleInWords(role).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`),
  );
}
