import { roleInWords } from "@panboard/shared";
import type { Region, Viewer, ViewerGrant } from "./viewer";

/** Where a person works: a board, a joint body or a region of theirs, with what they are there. */
export interface Place {
  readonly key: string;
  readonly kind: "board" | "joint" | "region";
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly region: Region;
  /** Roles in words, "Business manager and chair". */
  readonly roles: string;
  readonly homeHref: string;
}

/** The person's places in the order of their grants; several roles in one place are one entry. */
export function listPlaces(viewer: Viewer): Place[] {
  const places = new Map<string, Place>();
  for (const grant of viewer.grants) {
    const place = placeOf(viewer, grant);
    if (!place) continue;
    const known = places.get(place.key);
    places.set(place.key, known ? { ...known, roles: `${known.roles} and ${lowerFirst(place.roles)}` } : place);
  }
  return [...places.values()];
}

function placeOf(viewer: Viewer, grant: ViewerGrant): Place | undefined {
  const roles = roleInWords(grant.role);
  const { body } = grant;
  if (body) {
    const region = viewer.regions.find((candidate) =>
      [...candidate.boards, ...candidate.jointBodies].some(({ id }) => id === body.id),
    );
    if (!region) return undefined;
    const names = { slug: body.slug, name: body.name, shortName: body.shortName, region, roles };
    return body.__typename === "Board"
      ? { ...names, key: `board:${body.slug}`, kind: "board", homeHref: `/boards/${body.slug}` }
      : { ...names, key: `joint:${body.slug}`, kind: "joint", homeHref: `/joint/${body.slug}` };
  }
  const region = grant.region
    ? viewer.regions.find(({ slug }) => slug === grant.region?.slug)
    : grant.agency
      ? viewer.regions[0]
      : undefined;
  if (!region) return undefined;
  return {
    key: `region:${region.slug}`,
    kind: "region",
    slug: region.slug,
    name: grant.agency?.name ?? region.name,
    shortName: grant.agency?.name ?? region.name,
    region,
    roles,
    homeHref: `/regions/${region.slug}`,
  };
}

/** What the address of a page says about where it belongs. */
export interface PlaceHint {
  readonly board?: string | undefined;
  /** Of a joint body. */
  readonly body?: string | undefined;
  readonly region?: string | undefined;
}

/**
 * The place of a page: the person's own board or joint body it is about, else the place used last, else the first; of the page's
 * region if it has one.
 */
export function choosePlace(places: readonly Place[], hint: PlaceHint, lastKey: string | null): Place | undefined {
  const own = places.find(
    ({ kind, slug }) => (kind === "board" && slug === hint.board) || (kind === "joint" && slug === hint.body),
  );
  if (own) return own;
  const fitting = hint.region ? places.filter((place) => place.region.slug === hint.region) : places;
  const among = fitting.length > 0 ? fitting : places;
  return among.find((place) => place.key === lastKey) ?? among[0];
}

const lastPlaceKey = "panboard.place";

/** The place used last in this browser; null where none is kept or storage is refused. */
export function lastPlace(): string | null {
  try {
    return window.localStorage.getItem(lastPlaceKey);
  } catch {
    return null;
  }
}

/** Remembers the place of this key for the next visit, where the browser lets us. */
export function rememberPlace(key: string): void {
  try {
    window.localStorage.setItem(lastPlaceKey, key);
  } catch {
    // Storage may be switched off; then the next visit starts at the first place.
  }
}

function lowerFirst(words: string): string {
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
