import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** What a body's addresses are made of. */
type Place = Pick<Body, "__typename" | "slug">;

/** A page of a meeting besides its overview. */
export type MeetingTab = "agenda" | "attendance" | "decisions";

/** What is done with a meeting on a page of its own. */
export type MeetingAction = "change" | "move" | "cancel" | "reinstate" | "remove";

/** The address of a body's meetings. */
export function meetingsHref(body: Place): string {
  return `${bodyHref(body)}/meetings`;
}

/** The address where meetings of a body are planned. */
export function planHref(body: Place): string {
  return `${meetingsHref(body)}/plan`;
}

/** The address of one meeting: its overview, another of its tabs, or what is done with it. */
export function meetingHref(body: Place, id: string, page?: MeetingTab | MeetingAction): string {
  return recordHref(body, "meetings", id, page);
}
