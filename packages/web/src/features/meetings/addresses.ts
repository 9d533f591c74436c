import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** What a body's addresses are made of. */
type Place = Pick<Body, "__typename" | "slug">;

/** A page of a meeting besides its overview. */
export type MeetingTab = "attendance";

/** The address of a body's meetings. */
export function meetingsHref(body: Place): string {
  return `${bodyHref(body)}/meetings`;
}

/** The address of one meeting: its overview, or another of its tabs. */
export function meetingHref(body: Place, id: string, tab?: MeetingTab): string {
  return recordHref(body, "meetings", id, tab);
}
