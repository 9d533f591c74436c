import { csvForPeople, seatFileColumns } from "@panboard/shared";

const columns = Object.keys(seatFileColumns);
/** It names no group, so that nobody stores the example. */
const example: Readonly<Record<string, string>> = {
  group: "Write the name of a group",
  post: "Head of Safeguarding",
  role: "Member",
  votes: "Yes",
  agency: "Write the name of an agency",
  from: "2026-04-01",
};

/** A file of seats with one example row, which is refused until it names a group. */
export function seatTemplate(): string {
  return csvForPeople(columns, [columns.map((column) => example[column] ?? null)]);
}
