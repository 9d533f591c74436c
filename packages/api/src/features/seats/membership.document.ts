import { constituencyWords, dateInWords, seatRoleWords } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import { badInput } from "../../errors/app-error";
import { defineDocument } from "../../graphql/documents/define-document";
import type { DocumentSection } from "../../graphql/documents/document-content";
import { flag, named } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { type GroupOfMembership, readMembership, readsHolders, type SeatOfMembership } from "./read-membership";
import { SeatRole } from "./seat.words";
import { asAt } from "./seats.list";

const parameters = {
  asAt,
  group: named({ types: ["Group"], byId: (id) => `t.id = ${id}`, bySlug: () => "false" }, "One group alone: its id."),
  names: flag("true", "Whether the names of who holds the seats are in it too."),
};

/** Who sits on a body's groups on a day, by post, for its annual report. Names of people are in it only where they are asked for. */
export const membershipDocument = defineDocument({
  name: "membership",
  of: ofBody(),
  parameters,
  title: ({ name }) => `Membership of ${name}`,
  async build(read, { owner, args, today }) {
    const day = args.asAt ?? today;
    const groupId = args.group ? readGroupId(args.group) : undefined;
    const names = args.names === true && readsHolders(read, owner.id);
    const groups = await readMembership(read, { bodyId: owner.id, asAt: day, groupId, names });
    if (groupId !== undefined && groups.length === 0) throw badInput("group", "There is no such group on this day.");
    const told = { day, names, areVacanciesRead: readsHolders(read, owner.id) };
    const none = { heading: "Groups", blocks: [`No group is on record for ${dateInWords(day)}.`] };
    return {
      asAt: day,
      classification: names ? "Not published, with names of people" : "Not published",
      sections: groups.length === 0 ? [none] : groups.map((group) => sectionOf(group, told)),
      source: `the groups and seats of ${owner.name}, in Panboard.`,
    };
  },
});

function readGroupId(text: string): string {
  const key = decodeRowId(text);
  if (key?.type !== "Group") throw badInput("group", "Give the id of a group.");
  return key.id;
}

interface Told {
  readonly day: string;
  readonly names: boolean;
  readonly areVacanciesRead: boolean;
}

function sectionOf({ group, seats }: GroupOfMembership, { day, names, areVacanciesRead }: Told): DocumentSection {
  const chair = seats.find(({ seat }) => seat.role === SeatRole.CHAIR)?.seat.post ?? group.chairPostStated;
  const vacant = seats.filter(({ vacantSince }) => vacantSince !== undefined);
  const vacancies = vacant.map(
    ({ seat, vacantSince = day }) => `${seat.post}, vacant since ${dateInWords(vacantSince)}`,
  );
  const onDay = dateInWords(day);
  return {
    heading: group.name,
    blocks: [
      chair === null ? "Chair: not stated." : `Chair: ${chair}.`,
      ...(areVacanciesRead && seats.length > 0
        ? [vacancies.length === 0 ? "No vacancy is on record." : `Vacancies: ${vacancies.join("; ")}.`]
        : []),
      {
        caption: `Seats on ${group.name} on ${onDay}`,
        columns: [
          { head: "Post", width: 2 },
          { head: "Role" },
          { head: "Agency or constituency", width: 2 },
          { head: "Votes" },
          ...(names ? [{ head: "Held by", width: 2 }] : []),
        ],
        rows: seats.map((one) => [...cellsOf(one), ...(names ? [holdersOf(one)] : [])]),
        empty: `No seats on ${group.name} are on record for ${onDay}.`,
      },
    ],
  };
}

function cellsOf({ seat: { post, role, votes, constituency }, agency }: SeatOfMembership): string[] {
  const standsFor = agency ?? (constituency === null ? "Not stated" : constituencyWords[constituency]);
  return [post, seatRoleWords[role], standsFor, votes === null ? "Not stated" : votes ? "Yes" : "No"];
}

function holdersOf({ people, vacantSince }: SeatOfMembership): string {
  const told = people.map(({ name, deputy }) => `${name ?? "Name erased"}${deputy ? " (deputy)" : ""}`);
  return [...(vacantSince === undefined ? [] : ["Vacant"]), ...told].join("\n") || "Not stated";
}
