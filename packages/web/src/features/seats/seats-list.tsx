import { dateInWords, seatListWords, seatRoleWords, vacancyListWords } from "@panboard/shared";
import { dayFilter } from "../../kit/list/day-filter";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, type ListFilter, searchFilter } from "../../kit/list/list-filter";
import { LastDay } from "../../kit/words/last-day";
import { countDays, votesInWords } from "../../kit/words/seat-words";
import type { SelectItem } from "../../ui/select";
import { groupHref, seatHref } from "./addresses";
import { type SeatRowFragment, SeatsDocument, VacanciesDocument } from "./generated/seats";
import { HeldBy, type SeatPlace, SideOfSeat } from "./seat-cells";
import { constituencyChoices, roleChoices } from "./seat-words";

/** The groups and agencies that the filters of a body's lists offer. */
export interface SeatChoices {
  readonly groups: readonly SelectItem[];
  readonly agencies: readonly SelectItem[];
}

function filtersOf({ groups, agencies }: SeatChoices): readonly ListFilter[] {
  return [
    searchFilter("Words in the post or the agency’s name"),
    choiceFilter("group", "Group", groups, { all: "All groups" }),
    choiceFilter("role", "Role", roleChoices, { all: "All roles" }),
    choiceFilter("agency", "Agency", agencies, { all: "All agencies" }),
    choiceFilter("constituency", "Constituency", constituencyChoices, { all: "All constituencies" }),
  ];
}

function GroupOfSeat({
  group,
  groupName,
  body,
}: Pick<SeatRowFragment, "group" | "groupName"> & Pick<SeatPlace, "body">) {
  return group ? <a href={groupHref(body, group.id)}>{groupName}</a> : groupName;
}

/** A body's seats, each leading to its own page. */
export function seatListView(choices: SeatChoices) {
  return defineListView({
    name: "seats",
    document: SeatsDocument,
    connection: ({ node }) => (node && "seats" in node ? node.seats : null),
    keyOf: ({ id }) => id,
    words: seatListWords,
    columns: {
      post: { cell: ({ id, post }, { body }: SeatPlace) => <a href={seatHref(body, id)}>{post}</a>, sort: true },
      group: { cell: (seat, { body }: SeatPlace) => <GroupOfSeat {...seat} body={body} />, sort: true },
      role: { cell: ({ role }) => seatRoleWords[role] },
      votes: { cell: ({ votes }) => votesInWords(votes) },
      agency: { cell: (seat, { region }: SeatPlace) => <SideOfSeat {...seat} region={region} />, sort: true },
      holder: { cell: (seat, { body }: SeatPlace) => <HeldBy seat={seat} body={body} /> },
      until: { cell: ({ until }) => <LastDay until={until} />, sort: true },
    },
    filters: [...filtersOf(choices), dayFilter("asAt", "Seats there were on")],
    sort: "group",
  });
}

/** A body's seats that nobody holds today, each leading to its own page. */
export function vacancyListView(choices: SeatChoices) {
  return defineListView({
    name: "vacancies",
    document: VacanciesDocument,
    connection: ({ node }) => (node && "vacancies" in node ? node.vacancies : null),
    keyOf: ({ id }) => id,
    words: vacancyListWords,
    columns: {
      post: { cell: ({ id, post }, { body }: SeatPlace) => <a href={seatHref(body, id)}>{post}</a>, sort: true },
      group: { cell: (seat, { body }: SeatPlace) => <GroupOfSeat {...seat} body={body} />, sort: true },
      role: { cell: ({ role }) => seatRoleWords[role] },
      agency: { cell: (seat, { region }: SeatPlace) => <SideOfSeat {...seat} region={region} />, sort: true },
      since: { cell: ({ vacantSince }) => (vacantSince === null ? "Not known" : dateInWords(vacantSince)), sort: true },
      days: { cell: ({ daysVacant }) => (daysVacant === null ? "Not known" : countDays(daysVacant)) },
    },
    filters: [
      ...filtersOf(choices),
      choiceFilter("over90Days", "Vacant for", [{ value: "true", text: "More than 90 days" }], {
        all: "Any time",
        toValue: () => true,
      }),
    ],
    sort: "since",
  });
}
