import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** What can be done with a partner on a page of its own. */
export type PartnerAction = "change" | "end" | "remove";

/** The address of a body's partners: `/boards/halton/partners`. */
export function listHref(body: Pick<Body, "__typename" | "slug">): string {
  return `${bodyHref(body)}/partners`;
}

/** The address where somebody adds a partner. */
export function addHref(body: Pick<Body, "__typename" | "slug">): string {
  return `${listHref(body)}/add`;
}

/** The address of one partner, or of what is done with it there. */
export function partnerHref(body: Pick<Body, "__typename" | "slug">, id: string, action?: PartnerAction): string {
  return recordHref(body, "partners", id, action);
}
