import type { BodyNoun } from "@panboard/shared";
import type { Body } from "../viewer/viewer";

/** What running text calls a body: "Agenda for the whole joint body". */
export function bodyNoun({ __typename }: Pick<Body, "__typename">): BodyNoun {
  return __typename === "Board" ? "board" : "joint body";
}
