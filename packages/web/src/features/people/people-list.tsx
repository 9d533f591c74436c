import { personListWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { searchFilter, yesNoFilter } from "../../kit/list/list-filter";
import type { Body } from "../../kit/viewer/viewer";
import { personHref } from "./addresses";
import { PeopleDocument } from "./generated/people";
import { missingInWords, nameInWords } from "./person-words";

/** A body's people, each leading to their own page. */
export const personListView = defineListView({
  name: "people",
  document: PeopleDocument,
  connection: ({ node }) => (node && "people" in node ? node.people : null),
  keyOf: ({ id }) => id,
  words: personListWords,
  columns: {
    name: {
      cell: (person, { body }: { readonly body: Body }) => (
        <a href={personHref(body, person.id)}>{nameInWords(person)}</a>
      ),
      sort: true,
    },
    post: { cell: (person) => person.post ?? missingInWords(person), sort: true },
    email: { cell: (person) => <span className="app-break">{person.email ?? missingInWords(person)}</span> },
    seats: { cell: ({ seatsHeld }) => seatsHeld, format: "numeric" },
  },
  filters: [
    searchFilter("Words in the name, post or e-mail"),
    yesNoFilter("seated", "Seats", {
      all: "Everybody",
      yes: "Holds a seat today",
      no: "Holds no seat today",
    }),
  ],
  sort: "name",
});
