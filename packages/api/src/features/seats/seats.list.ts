import { constituencyWords, seatListWords, seatRoleWords, vacancyListWords } from "@panboard/shared";
import { day, falling, nullable, text, whole } from "../../db/sql-value";
import { todaySql } from "../../db/today-sql";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { flag, named, oneOf, onDay, search } from "../../graphql/lists/filters";
import { ofBody, ofGroup } from "../../graphql/lists/owners";
import { Seat } from "./seat.entity";
import { Constituency, SeatRole } from "./seat.words";
import { vacantSinceSql } from "./vacancy.sql";

const agency = "left join agency a on a.region_id = t.region_id and a.id = t.agency_id";
const group = `left join "group" g on g.body_id = t.body_id and g.id = t.group_id`;
/** Who holds it today; deputies are not told. */
const holder = `(select p.name from seat_holder h join person p on p.body_id = h.body_id and p.id = h.person_id
  where h.body_id = t.body_id and h.seat_id = t.id and not h.deputy and h.removed_at is null and h.span @> ${todaySql})`;
/** Its place in the report that it is from; what was entered comes after, by the post. */
const inGroup = [text("t.group_name"), nullable(whole("t.position")), text("t.post")] as const;

/** A day of the seats' list and documents. */
export const asAt = onDay(
  (asked) => `t.span @> ${asked} and (g.id is null or g.span @> ${asked})`,
  "Only seats there were on this day, and what hangs from them as at it.",
);

const filters = {
  search: search(
    "Words in the post or the agency’s name.",
    (matches) => `(${matches("t.post")} or ${matches("a.name")})`,
  ),
  role: oneOf(SeatRole, "t.role", "Only seats of this role."),
  constituency: oneOf(Constituency, "t.constituency", "Only seats of this constituency."),
  group: named(
    { types: ["Group"], byId: (id) => `t.group_id = ${id}`, bySlug: () => "false" },
    "Only seats on this group: its id.",
  ),
  agency: named(
    { types: ["Agency"], byId: (id) => `t.agency_id = ${id}`, bySlug: (slug) => `a.slug = ${slug}` },
    "Only seats of this agency: its id or its slug.",
  ),
};

/** A body's seats, group by group. A seat ends with its group. */
export const seatList = defineList(Seat, {
  name: "seats",
  words: seatListWords,
  of: ofBody({ alsoTo: "PARTNERS" }),
  joins: `${agency} ${group}`,
  filters: {
    ...filters,
    votes: flag("t.votes", "Only seats that vote, or that are not known to."),
    asAt,
  },
  sorts: {
    group: [...inGroup],
    post: [text("t.post")],
    agency: [nullable(text("a.name")), text("t.post")],
    from: [day("t.from_day")],
    until: [nullable(day("t.until_day"))],
  },
  sort: "group",
  columns: {
    group: text("t.group_name"),
    post: text("t.post"),
    role: inWords("t.role", seatRoleWords),
    votes: inWords("case t.votes when true then 'Yes' when false then 'No' end", {}),
    agency: text("a.name"),
    constituency: inWords("t.constituency", constituencyWords),
    holder: text(holder),
    from: day("t.from_day"),
    until: day("t.until_day"),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});

/** The seats of agencies on the boards where the viewer reads them, by the board's name. */
export const seatsOfAgencyList = defineList(Seat, {
  name: "seats-of-agency",
  words: seatListWords,
  of: ofGroup((agencies) => `t.agency_id = any (${agencies})`),
  joins: `join body b on b.region_id = t.region_id and b.id = t.body_id ${group}`,
  filters: { role: filters.role, asAt },
  sorts: { board: [text("b.name"), text("t.group_name"), text("t.post")], from: [day("t.from_day")] },
  sort: "board",
  pagesOf: seatList,
});

const since = vacantSinceSql(todaySql);

/** Seats of a body that nobody holds today, the longest vacant first. */
export const vacancyList = defineList(Seat, {
  name: "vacancies",
  words: vacancyListWords,
  of: {
    ...ofBody(),
    // Whoever reads a part of its rows can't tell who holds a seat.
    isShown: (rights, id) => rights.bodyIds.includes(id),
    of: (owner) =>
      `t.body_id = ${owner} and t.span @> ${todaySql} and (g.id is null or g.span @> ${todaySql}) and ${since} is not null`,
  },
  joins: `${agency} ${group}`,
  filters: {
    ...filters,
    over90Days: flag(`${todaySql} - ${since} > 90`, "Only seats vacant for more than 90 days.", "ONLY_WHERE_TRUE"),
  },
  sorts: {
    since: [day(since)],
    group: [...inGroup],
    post: [text("t.post")],
    agency: [nullable(text("a.name")), falling(day(since))],
  },
  sort: "since",
  columns: {
    group: text("t.group_name"),
    post: text("t.post"),
    role: inWords("t.role", seatRoleWords),
    agency: text("a.name"),
    constituency: inWords("t.constituency", constituencyWords),
    since: day(since),
    days: whole(`${todaySql} - ${since}`),
  },
  pagesOf: seatList,
});

export type SeatArguments = ArgumentsOfList<typeof seatList>;
export type SeatsOfAgencyArguments = ArgumentsOfList<typeof seatsOfAgencyList>;
export type VacancyArguments = ArgumentsOfList<typeof vacancyList>;
