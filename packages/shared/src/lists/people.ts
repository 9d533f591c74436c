import type { ListWords } from "./list-words";

/** The people who sit or sat on the groups of a board or joint body. */
export const personListWords = {
  noun: ["person", "people"],
  columns: { name: "Name", post: "Post", email: "Work e-mail", seats: "Seats held today" },
} as const satisfies ListWords;

/** What stands in the place of the name of somebody of whom everything was erased. */
export const erasedPersonWords = "Erased person";

/**
 * How an e-mail address is written, with what to say of one that is not: as browsers check `<input type="email">` by the HTML
 * standard, with a dot in the domain, and none of `=`, `+`, `-` and `'` in front.
 */
export const emailAddressRule = {
  pattern:
    /^(?![=+'-])(?=.{6,254}$)[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
  words: "Enter an e-mail address in the correct format, like name@example.com",
} as const;

/** How the address of who issues accounts is written, and what to say of one that is not. */
export const issuerRule = {
  pattern: /^https?:\/\/[^\s/?#]+[^\s]*$/,
  words: "Enter the address of who issues the account, like https://login.example.com",
} as const;

/** Why what is held of a person is erased. Reasons are chosen: what is typed might name the person, and stays on record. */
export const erasureReasonWords = {
  NO_LONGER_NEEDED: "It is no longer needed",
  ASKED_FOR: "The person asked for it",
  HELD_WRONGLY: "It should not have been held",
} as const;

/** What is held of a person, as a list that they can be given. */
export const heldListWords = {
  noun: ["entry", "entries"],
  columns: { what: "What", where: "Where", from: "From", until: "Until", text: "What it says" },
} as const satisfies ListWords;
