import type { NavigationItem } from "../../ui/service-navigation";
import type { Place } from "../../kit/viewer/place";
import { mayInRegion, mayOnBody, type Viewer } from "../../kit/viewer/viewer";
import { addressesOf, type PageDefinition, type Within } from "./define-page";
import { findTarget } from "./find-target";

/** Which pages serve a place, the nearest first: a board's own, else those of its region. */
const servedBy: Readonly<Record<Place["kind"], readonly (readonly Within[])[]>> = {
  board: [["board", "body"], ["region"]],
  joint: [["joint", "body"], ["region"]],
  region: [["region"]],
};

/**
 * The parts of the product at a place, in their order: each leads to the nearest page of its name that the person may see. A part
 * that nothing granted opens is left out, not greyed.
 */
export function listParts(
  pages: readonly PageDefinition[],
  viewer: Viewer,
  place: Place,
  shown?: PageDefinition,
): NavigationItem[] {
  const inNavigation = pages
    .flatMap((page) => (page.nav ? [{ page, ...page.nav }] : []))
    .sort((a, b) => a.order - b.order);
  const marked = shown?.part ?? shown?.nav?.text;
  return [...new Set(inNavigation.map(({ text }) => text))].flatMap((text) => {
    const named = inNavigation.filter((one) => one.text === text).map(({ page }) => page);
    const page = servedBy[place.kind]
      .flatMap((withins) => named.filter(({ within }) => within !== undefined && withins.includes(within)))
      .find((candidate) => isOpen(candidate, viewer, place));
    return page ? [{ text, href: hrefAt(page, place), active: text === marked }] : [];
  });
}

function isOpen({ within, permission }: PageDefinition, viewer: Viewer, place: Place): boolean {
  if (!permission) return true;
  if (within === "region") return mayInRegion(viewer, place.region, permission);
  const { body } = findTarget(viewer, paramsOf(place)) ?? {};
  return body !== undefined && mayOnBody(viewer, body, permission);
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
