import { dateInWords, groupKindWords } from "@panboard/shared";
import { capitalise, listNames } from "../../kit/words/running-text";
import type { GroupKind } from "../../ui/group-branches";
import type { GroupAtPartsFragment } from "./generated/groups";
import type { GroupParts } from "./group-of-page";

/** The kinds as they are chosen, from the board down. */
export const kindChoices = (Object.keys(groupKindWords) as GroupKind[]).map((value) => ({
  value,
  text: groupKindWords[value],
}));

/** The kinds of which a body has one, as a sentence counts them. */
const single: Partial<Readonly<Record<GroupKind, string>>> = {
  BOARD: "the board",
  EXECUTIVE: "its executive",
  STATUTORY_PARTNERS: "its statutory partners",
};
const plurals: Readonly<Record<GroupKind, string>> = {
  BOARD: "boards",
  EXECUTIVE: "executives",
  STATUTORY_PARTNERS: "groups of statutory partners",
  SUB_GROUP: "sub-groups",
  TASK_AND_FINISH: "task and finish groups",
  PANEL: "panels",
  JOINT: "joint groups",
};
const inOrder: readonly GroupKind[] = [
  "BOARD",
  "STATUTORY_PARTNERS",
  "EXECUTIVE",
  "SUB_GROUP",
  "TASK_AND_FINISH",
  "PANEL",
  "JOINT",
];

/** "10 groups: the board, its executive, 6 sub-groups and 2 task and finish groups."; empty for none. */
export function countGroups(groups: readonly { readonly kind: GroupKind }[]): string {
  if (groups.length === 0) return "";
  const parts = inOrder.flatMap((kind) => {
    const count = groups.filter((group) => group.kind === kind).length;
    if (count === 0) return [];
    if (count === 1) return [single[kind] ?? `1 ${groupKindWords[kind].toLowerCase()}`];
    return [`${count} ${plurals[kind]}`];
  });
  return `${groups.length} ${groups.length === 1 ? "group" : "groups"}: ${listNames(parts)}.`;
}

/** What else is known of a group on a day, in sentences: "Chair: Independent Chair. Reports to Halton as well." */
export function describeGroup(
  group: Omit<GroupAtPartsFragment, "id" | "name" | "kind" | "source" | "reportsTo">,
): string {
  const { chairPost, frequency, note, reportsToBodies } = group;
  const bodies = listNames(reportsToBodies.map(({ shortName }) => shortName));
  return [
    chairPost === null ? "Chair not stated" : `Chair: ${chairPost}`,
    frequency === null ? "" : `Meets: ${frequency}`,
    bodies === "" ? "" : `Reports to ${bodies} as well`,
    note === null ? "" : capitalise(note),
  ]
    .filter(Boolean)
    .map(asSentence)
    .join(" ");
}

/** A text as a sentence: with a full stop, unless it ends already. */
export function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** What a quorum asks for, in a sentence. */
export function quorumInWords(quorum: GroupParts["quorum"]): string {
  if (quorum === null) return "Not stated";
  const { kind, number, share, agencies } = quorum;
  if (kind === "NUMBER") return `${number} ${number === 1 ? "seat" : "seats"}`;
  if (kind === "SHARE") return `${Number(share)}% of the seats that vote`;
  const names = (agencies ?? []).map(({ name }) => name);
  return names.length === 1 ? (names[0] ?? "") : `Each of ${listNames(names)}`;
}

/** A first day as it is known: "31 March 2012 or before" where it is the first on which the group is known. */
export function firstDayInWords({ from, fromKnown }: { readonly from: string; readonly fromKnown: boolean }): string {
  return fromKnown ? dateInWords(from) : `${dateInWords(from)} or before`;
}

/** Days in a sentence: "From 1 April 2020 to 31 March 2021", "Since 1 April 2020". */
export function daysInWords(days: {
  readonly from: string;
  readonly fromKnown: boolean;
  readonly until: string | null;
}): string {
  const first = firstDayInWords(days);
  return days.until === null ? `Since ${first}` : `From ${first} to ${dateInWords(days.until)}`;
}
