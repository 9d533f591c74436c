import type { HolderPartsFragment } from "./generated/seats";
import { nameInWords } from "./seat-words";

/** Whose time in which seat a page is about: "Pat Example, deputy in Head of Quality". */
export function holderInWords({ person, deputy }: HolderPartsFragment, seat: { readonly post: string }): string {
  return `${nameInWords(person.name)}, ${deputy ? "deputy in" : "in"} ${seat.post}`;
}
