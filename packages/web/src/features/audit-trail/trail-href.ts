import type { Body } from "../../kit/viewer/viewer";

/** The address of a body's audit trail. */
export function trailHref({ __typename, slug }: Pick<Body, "__typename" | "slug">): string {
  return `/${__typename === "Board" ? "boards" : "joint"}/${slug}/settings/audit-trail`;
}

/** The address of one entry, by its place in the trail. */
export function entryHref(body: Pick<Body, "__typename" | "slug">, sequence: number): string {
  return `${trailHref(body)}/${sequence}`;
}
