import { partnerKindWords, partnerListWords } from "@panboard/shared";
import { day, falling, nullable, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { contains, named, oneOf, onDay } from "../../graphql/lists/filters";
import { ofBody, ofGroup } from "../../graphql/lists/owners";
import { Partner, PartnerKind } from "./partner.entity";

/** The agency that stands for the one that has the place: the name that it is shown under. */
const shown = `join lateral (
  with recursive up as (
    select a.id, a.slug, a.name, a.merged_into_id from agency a where a.region_id = t.region_id and a.id = t.agency_id
    union
    select o.id, o.slug, o.name, o.merged_into_id
    from up join agency o on o.region_id = t.region_id and o.id = up.merged_into_id
  ) select up.id, up.slug, up.name from up where up.merged_into_id is null) a on true`;

const kind = oneOf(PartnerKind, "t.kind", "Only places of this kind.");
/** Only places that were held on a day. */
export const on = onDay((asked) => `t.span @> ${asked}`, "Only who had a place on this day.");

/** A board's partners by the agency's name, the latest place of an agency first. */
export const partnerList = defineList(Partner, {
  name: "partners",
  words: partnerListWords,
  of: ofBody({ alsoTo: "PARTNERS" }),
  joins: shown,
  filters: {
    search: contains("a.name", "Words in the agency’s name."),
    kind,
    on,
    agency: named(
      { types: ["Agency"], byId: (id) => `a.id = ${id} or t.agency_id = ${id}`, bySlug: (slug) => `a.slug = ${slug}` },
      "Only places of this agency: its id or its slug.",
    ),
  },
  sorts: {
    agency: [text("a.name"), falling(day("t.from_day"))],
    kind: [text("t.kind"), text("a.name")],
    from: [day("t.from_day")],
    until: [nullable(day("t.until_day"))],
  },
  sort: "agency",
  columns: {
    agency: text("a.name"),
    kind: inWords("t.kind", partnerKindWords),
    from: day("t.from_day"),
    until: day("t.until_day"),
  },
  changed: "t.changed_at",
});

/** The places of agencies on the boards where the viewer reads them, by the board's name, the latest of a board first. */
export const placeList = defineList(Partner, {
  name: "places",
  words: partnerListWords,
  of: ofGroup((agencies) => `t.agency_id = any (${agencies})`),
  joins: "join body b on b.region_id = t.region_id and b.id = t.body_id",
  filters: { kind, on },
  sorts: { board: [text("b.name"), falling(day("t.from_day"))], from: [day("t.from_day")] },
  sort: "board",
  pagesOf: partnerList,
});

export type PartnerArguments = ArgumentsOfList<typeof partnerList>;
export type PlaceArguments = ArgumentsOfList<typeof placeList>;
