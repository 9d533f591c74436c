import type { Board, Region } from "./viewer";

type Area = Pick<Region["areas"][number], "slug" | "kind">;

/**
 * The board that an area belongs to: its own area, a locality in it, or its statistical neighbours, whose slugs begin with its
 * area's. Undefined for areas that no board owns, such as England.
 */
export function ownerOf({ slug, kind }: Area, boards: Region["boards"]): Board | undefined {
  if (kind === "LOCAL_AUTHORITY") return boards.find(({ area }) => area.slug === slug);
  if (kind !== "LOCALITY" && kind !== "STATISTICAL_NEIGHBOURS") return undefined;
  return boards.find(({ area }) => slug.startsWith(`${area.slug}/`));
}
