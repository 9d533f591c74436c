import type { NavigationItem } from "../../ui/service-navigation";
import type { Place } from "../../kit/viewer/place";
import type { Viewer } from "../../kit/viewer/viewer";
import { addressesOf, type PageDefinition, partOf, type Within } from "./define-page";
import { findTarget, maySee } from "./find-target";

/** Which pages serve a place, the nearest first: a board's own, else those of its region. */
const servedBy: Readonly<Record<Place["kind"], readonly (readonly Within[])[]>> = {
  board: [["board", "body"], ["region"]],
  joint: [["joint", "body"], ["region"]],
  region: [["region"]],
};

/**
 * The parts of the product at a place, in their order: each leads to the nearest page of its name that the person may see, of
 * several the first of its sub navigation. A part that nothing granted opens is left out, not greyed.
 */
export function listParts(
  pages: readonly PageDefinition[],
  viewer: Viewer,
  place: Place,
  shown?: PageDefinition,
): NavigationItem[] {
  const parts = pages.flatMap(({ nav }) => nav ?? []).sort((a, b) => a.order - b.order);
  const marked = shown && partOf(shown);
  return [...new Set(parts.map(({ text }) => text))].flatMap((text) => {
    const named = inSubOrder(pages.filter((page) => page.nav?.text === text || (page.sub && page.part === text)));
    const page = servedBy[place.kind]
      .flatMap((withins) => named.filter(({ within }) => within !== undefined && withins.includes(within)))
      .find((candidate) => isOpen(candidate, viewer, place));
    return page ? [{ text, href: hrefAt(page, place), active: text === marked }] : [];
  });
}

/** Pages by their place in the sub navigation; those that have none go first, as they were. */
export function inSubOrder(pages: readonly PageDefinition[]): PageDefinition[] {
  return [...pages].sort((a, b) => (a.sub?.order ?? 0) - (b.sub?.order ?? 0));
}

function isOpen(page: PageDefinition, viewer: Viewer, place: Place): boolean {
  if (page.within === "region") return maySee(page, viewer, { region: place.region });
  const target = findTarget(viewer, paramsOf(place));
  return !page.permission || (target !== undefined && maySee(page, viewer, target));
}

function paramsOf({ kind, slug }: Place) {
  return kind === "board" ? { board: slug } : { body: slug };
}

/** The address of a page at a place. */
export function hrefAt(page: Pick<PageDefinition, "path" | "within">, place: Place): string {
  const parameter = { board: ":board", joint: ":body", region: ":region" }[place.kind];
  const addresses = addressesOf(page);
  const own = addresses.find((address) => address.includes(parameter));
  return own
    ? own.replace(parameter, place.slug)
    : (addresses.find((address) => address.includes(":region")) ?? "/").replace(":region", place.region.slug);
}
