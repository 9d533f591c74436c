import { actionStatusWords, type BodyNoun, erasedPersonWords } from "@panboard/shared";
import { countDays } from "../../kit/words/seat-words";
import type { ActionRowFragment } from "./generated/actions";

/** How an action stands. */
export type ActionStatus = ActionRowFragment["status"];

/** How actions stand, as they are chosen. */
export const statusChoices = Object.entries(actionStatusWords).map(([value, text]) => ({
  value: value as ActionStatus,
  text,
}));

/** Whether an action that stands so is closed, since a day and with an outcome. */
export function isClosed(status: string): boolean {
  return status === "DONE" || status === "CANCELLED";
}

/** "19 days overdue"; undefined of what is not. */
export function overdueInWords(days: number | null): string | undefined {
  return days === null ? undefined : `${countDays(days)} overdue`;
}

/** The person who does something, by name; undefined where none is named, or the viewer does not read who. */
export function ownerInWords({ owner }: Pick<ActionRowFragment, "owner">): string | undefined {
  return owner ? (owner.name ?? erasedPersonWords) : undefined;
}

/** An item of an agenda by its number and title. */
export function itemInWords({ number, title }: { readonly number: number | null; readonly title: string }): string {
  return number === null ? title : `${number}. ${title}`;
}

/** The choice of no item of an agenda, with who then reads what is made: those of its member boards too, of a joint body. */
export function noItemInWords(noun: BodyNoun): string {
  return noun === "board"
    ? "No item: the whole board reads it"
    : "No item: the whole joint body and staff of its member boards read it";
}
