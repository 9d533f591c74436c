import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

type Addressed = Pick<Body, "__typename" | "slug">;

/** The address of a body's meetings. */
export function meetingsHref(body: Addressed): string {
  return `${bodyHref(body)}/meetings`;
}

/** The address of one meeting. */
export function meetingHref(body: Addressed, id: string): string {
  return recordHref(body, "meetings", id);
}

/** The address of a group. */
export function groupHref(body: Addressed, id: string): string {
  return recordHref(body, "groups", id);
}

/** The address of a seat. */
export function seatHref(body: Addressed, id: string): string {
  return recordHref(body, "seats", id);
}
