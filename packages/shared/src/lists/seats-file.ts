/** The columns of a file of seats in the order of its template, each with what it holds. */
export const seatFileColumns = {
  group: "Name of the group, as it stands on this board",
  post: "The post, never a person’s name",
  role: "Chair, Vice chair, Member, Lay member, Participating observer, Adviser, Champion or Youth ambassador",
  votes: "Yes or no; empty where that is not stated",
  agency: "The agency: its name in the register, its slug or national code, or a printed name that is mapped",
  constituency: "Where it is of no agency: Independent, Lay, Schools, Colleges, Voluntary forum or Young people",
  champion_of: "Of a champion: what they speak up for",
  from: "First day, such as 31/03/2014 or 2014-03-31",
  until: "Last day; empty while no end is set",
  holder: "Name of whoever holds it; empty adds nobody",
  holder_post: "What they are at their agency",
  holder_email: "Their e-mail address at work, by which they are found",
  holder_from: "Their first day; empty is the first day of a new seat",
  deputy: "Name of whoever stands in, from the same day",
  deputy_email: "Their e-mail address at work",
} as const;

/** A column of a file of seats. */
export type SeatFileColumn = keyof typeof seatFileColumns;

/** The columns that every file of seats has. */
export const requiredSeatColumns = ["group", "post"] as const satisfies readonly SeatFileColumn[];

/** Heads of the list's own export that the file calls otherwise; null of what an import does not read. */
export const seatExportHeads: Readonly<Record<string, SeatFileColumn | null>> = { "held by": "holder", "source": null };

/** How large a file of seats may be. */
export const seatFileLimits = { charactersMax: 2_000_000, rowsMax: 5_000 } as const;
