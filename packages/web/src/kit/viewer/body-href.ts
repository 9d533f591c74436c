import type { Body } from "./viewer";

/** The address of a board or joint body, below which its pages are: `/boards/halton`, `/joint/cdop`. */
export function bodyHref({ __typename, slug }: Pick<Body, "__typename" | "slug">): string {
  return `/${__typename === "Board" ? "boards" : "joint"}/${slug}`;
}
