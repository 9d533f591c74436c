import { type BodyNoun, confidentialityLevels, confidentialityWords } from "@panboard/shared";
import { listNames } from "../../kit/words/running-text";
import type { AgendaItemPartsFragment } from "./generated/agenda";

const minutesOfDay = 24 * 60;

/**
 * When each item starts, as `HH:MM`, worked out from when the meeting does and the minutes of the items before it; null as soon
 * as one of those is not stated.
 */
export function startsOfItems(
  startsAt: string | null,
  items: readonly { readonly minutes: number | null }[],
): (string | null)[] {
  const [hour = 0, minute = 0] = (startsAt ?? "").split(":").map(Number);
  let at: number | null = startsAt === null ? null : hour * 60 + minute;
  return items.map(({ minutes }) => {
    const start = at;
    at = at === null || minutes === null ? null : (at + minutes) % minutesOfDay;
    return start === null
      ? null
      : [Math.floor(start / 60), start % 60].map((part) => String(part).padStart(2, "0")).join(":");
  });
}

/** Who reads an item of a board or joint body: "Restricted: Head of Safeguarding, and the board’s officers". */
export function readersInWords(
  { confidentiality, readers }: Pick<AgendaItemPartsFragment, "confidentiality" | "readers">,
  noun: BodyNoun,
): string {
  if (confidentiality !== "RESTRICTED") return confidentialityWords(confidentiality, noun);
  const officers = `the ${noun}’s officers`;
  if (readers.length === 0) return `Restricted: ${officers}`;
  const posts = readers.map(({ post }) => post).sort((one, other) => one.localeCompare(other, "en"));
  return `Restricted: ${listNames(posts)}, and ${officers}`;
}

/** For whom an agenda is, all of it: those who read its strictest item. */
export function readersOfAgenda(
  items: readonly Pick<AgendaItemPartsFragment, "confidentiality">[],
  noun: BodyNoun,
): string {
  const strictest = confidentialityLevels.findLast((level) =>
    items.some(({ confidentiality }) => confidentiality === level),
  );
  return confidentialityWords(strictest ?? "BOARD", noun);
}

/** "1 decision", "2 decisions, 1 action"; null where there is neither. */
export function outcomeInWords(decisions: number, actions: number): string | null {
  const count = (number: number, one: string) => (number === 0 ? [] : [`${number} ${number === 1 ? one : `${one}s`}`]);
  return [...count(decisions, "decision"), ...count(actions, "action")].join(", ") || null;
}
