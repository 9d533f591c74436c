import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body, Region } from "../../kit/viewer/viewer";
import { meetingHref } from "../meetings";

/** What a body's addresses are made of. */
type Place = Pick<Body, "__typename" | "slug">;

/** The address of a body's actions, with a query if one is said. */
export function actionsHref(body: Place, query?: string): string {
  return [`${bodyHref(body)}/actions`, query].filter(Boolean).join("?");
}

/** The address of one action, or of what is done with it there. */
export function actionHref(body: Place, id: string, action?: "change" | "remove"): string {
  return recordHref(body, "actions", id, action);
}

/** The address where it is said how an action stands; `meeting` is the one that its page leads back to. */
export function actionStatusHref(body: Place, id: string, meeting?: string): string {
  const page = recordHref(body, "actions", id, "status");
  return meeting === undefined ? page : `${page}?meeting=${encodeURIComponent(meeting)}`;
}

/** The address where a meeting raises an action, under one of its items if that is said. */
export function raiseActionHref(body: Place, meeting: string, item?: string): string {
  const page = `${meetingHref(body, meeting)}/actions/add`;
  return item === undefined ? page : `${page}?item=${encodeURIComponent(item)}`;
}

/** The address of an action as the people of its agency read it. */
export function agencyActionHref(
  { slug }: Pick<Region, "slug">,
  agency: { readonly slug: string },
  id: string,
): string {
  return `/regions/${slug}/agencies/${agency.slug}/actions/${encodeURIComponent(id)}`;
}
