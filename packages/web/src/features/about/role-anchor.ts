import { type Role, roleInWords } from "@panboard/shared";

/** Where the page about roles shows one: `business-manager`. */
export function anchorOfRole(role: Role): string {
  return roleInWords(role).toLowerCase().replaceAll(" ", "-");
}
