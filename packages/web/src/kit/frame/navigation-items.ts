import type { NavigationItem } from "../../ui/service-navigation";
import type { Place } from "../../features/viewer/place";
import type { Viewer } from "../../features/viewer/viewer";

/** A part of the product that the navigation names. */
export type Section = "home" | "compare" | "indicators";

/** The parts that exist and that a grant of the viewer opens; the rest is left out, not greyed. */
export function navigationItems(viewer: Viewer, place: Place, section: Section | undefined): NavigationItem[] {
  const readsPublished = viewer.permissions.includes("published:read");
  const parts: readonly { section: Section; text: string; href: string; open: boolean }[] = [
    { section: "home", text: "Home", href: place.homeHref, open: true },
    { section: "compare", text: "Compare", href: `/regions/${place.region.slug}/compare`, open: readsPublished },
    { section: "indicators", text: "Indicators", href: place.indicatorsHref, open: readsPublished },
  ];
  return parts
    .filter(({ open }) => open)
    .map(({ text, href, section: own }) => ({ text, href, active: own === section }));
}
