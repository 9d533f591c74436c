import type { Body } from "./viewer";

/** The address of a board or joint body, below which its pages are: `/boards/halton`, `/joint/cdop`. */
export function bodyHref({ __typename, slug }: Pick<Body, "__typename" | "slug">): string {
  return `/${__typename === "Board" ? "boards" : "joint"}/${slug}`;
}

/** The address of a record of a body, or of what is done with it there: `/boards/halton/seats/x/end`. Ids may hold any sign. */
export function recordHref(
  body: Pick<Body, "__typename" | "slug">,
  place: "groups" | "seats" | "people" | "partners" | "meetings" | "actions",
  id: string,
  action?: string,
): string {
  return [bodyHref(body), place, encodeURIComponent(id), action].filter(Boolean).join("/");
}
