import { bodyHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** The address of a body's audit trail. */
export function trailHref(body: Pick<Body, "__typename" | "slug">): string {
  return `${bodyHref(body)}/settings/audit-trail`;
}

/** The address of one entry, by its place in the trail. */
export function entryHref(body: Pick<Body, "__typename" | "slug">, sequence: number): string {
  return `${trailHref(body)}/${sequence}`;
}
