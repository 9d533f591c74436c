import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** What of a person has a page of its own. */
export type PersonAction = "change" | "remove" | "erase" | "link-account" | "unlink-account" | "held";

type Of = Pick<Body, "__typename" | "slug">;

/** The address of a body's people: `/boards/halton/people`. */
export function listHref(body: Of): string {
  return `${bodyHref(body)}/people`;
}

/** The address where somebody adds a person. */
export function addHref(body: Of): string {
  return `${listHref(body)}/add`;
}

/** The address of one person, or of what is done with them there. */
export function personHref(body: Of, id: string, action?: PersonAction): string {
  return recordHref(body, "people", id, action);
}

/** The address of a seat of the body. */
export function seatHref(body: Of, id: string): string {
  return recordHref(body, "seats", id);
}

/** The address of a group of the body. */
export function groupHref(body: Of, id: string): string {
  return recordHref(body, "groups", id);
}
