import type { ListWords } from "./list-words";

/** The seats on the groups of a board or joint body. */
export const seatListWords = {
  noun: ["seat", "seats"],
  columns: {
    group: "Group",
    post: "Post",
    role: "Role",
    votes: "Votes",
    agency: "Agency",
    constituency: "Constituency",
    holder: "Held by",
    from: "From",
    until: "Until",
    source: "Source",
  },
} as const satisfies ListWords;

/** Seats that nobody holds today. */
export const vacancyListWords = {
  noun: ["vacancy", "vacancies"],
  columns: {
    group: "Group",
    post: "Post",
    role: "Role",
    agency: "Agency",
    constituency: "Constituency",
    since: "Vacant since",
    days: "Days vacant",
  },
} as const satisfies ListWords;

/** What a seat is for. */
export const seatRoleWords = {
  CHAIR: "Chair",
  VICE_CHAIR: "Vice chair",
  MEMBER: "Member",
  LAY_MEMBER: "Lay member",
  PARTICIPATING_OBSERVER: "Participating observer",
  ADVISER: "Adviser",
  CHAMPION: "Champion",
  YOUTH_AMBASSADOR: "Youth ambassador",
} as const;

/** Whom a seat stands for that is of no agency. */
export const constituencyWords = {
  INDEPENDENT: "Independent",
  LAY: "Lay",
  SCHOOLS: "Schools",
  COLLEGES: "Colleges",
  VOLUNTARY_FORUM: "Voluntary forum",
  YOUNG_PEOPLE: "Young people",
} as const;
