import { registerEnumType } from "type-graphql";

/** What a seat is for. */
export enum SeatRole {
  CHAIR = "CHAIR",
  VICE_CHAIR = "VICE_CHAIR",
  MEMBER = "MEMBER",
  LAY_MEMBER = "LAY_MEMBER",
  PARTICIPATING_OBSERVER = "PARTICIPATING_OBSERVER",
  ADVISER = "ADVISER",
  CHAMPION = "CHAMPION",
  YOUTH_AMBASSADOR = "YOUTH_AMBASSADOR",
}
registerEnumType(SeatRole, {
  name: "SeatRole",
  description: "What a seat is for.",
  valuesConfig: {
    CHAIR: { description: "Chairs the group." },
    VICE_CHAIR: { description: "Chairs it where the chair does not." },
    MEMBER: { description: "Speaks for an agency or a constituency, and can commit it." },
    LAY_MEMBER: { description: "Speaks for the local community, and for no agency." },
    PARTICIPATING_OBSERVER: { description: "Takes part and never votes, such as the lead member of the council." },
    ADVISER: { description: "Advises the group." },
    CHAMPION: { description: "Speaks up for a subject; `championOf` says which." },
    YOUTH_AMBASSADOR: { description: "A young person who speaks for young people." },
  },
});

/** Whom a seat stands for that is of no agency. */
export enum Constituency {
  INDEPENDENT = "INDEPENDENT",
  LAY = "LAY",
  SCHOOLS = "SCHOOLS",
  COLLEGES = "COLLEGES",
  VOLUNTARY_FORUM = "VOLUNTARY_FORUM",
  YOUNG_PEOPLE = "YOUNG_PEOPLE",
}
registerEnumType(Constituency, {
  name: "Constituency",
  description: "Whom a seat stands for that is of no agency.",
  valuesConfig: {
    INDEPENDENT: { description: "Nobody: it is independent." },
    LAY: { description: "The local community." },
    SCHOOLS: { description: "Schools of the area." },
    COLLEGES: { description: "Colleges of the area." },
    VOLUNTARY_FORUM: { description: "Voluntary organisations of the area, by their forum." },
    YOUNG_PEOPLE: { description: "Young people of the area." },
  },
});
