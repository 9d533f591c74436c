import type { Region } from "../../kit/viewer/viewer";

type Keyed = Pick<Region, "slug">;

interface NamedAgency {
  readonly id: string;
  readonly slug: string;
  readonly mergedInto?: unknown;
}

/** The address of a region's register. */
export function agenciesAddress({ slug }: Keyed): string {
  return `/regions/${slug}/agencies`;
}

/**
 * The address of an agency: by its key, or by its id where the key leads elsewhere, because the agency was merged into
 * another, or the key is the address of the form.
 */
export function agencyAddress(region: Keyed, { id, slug, mergedInto }: NamedAgency): string {
  return mergedInto || slug === "add" ? agencyRowAddress(region, id) : `${agenciesAddress(region)}/${slug}`;
}

/** The address of an agency that stays its own, whether it is merged or not. */
export function agencyRowAddress(region: Keyed, id: string): string {
  return `${agenciesAddress(region)}/${encodeURIComponent(id)}`;
}

/** The address of a region's list of printed names. */
export function printedNamesAddress({ slug }: Keyed): string {
  return `/regions/${slug}/aliases`;
}

/** The address of what can be done with a printed name: `map`, `unmap`, `remove`. */
export function printedNameAddress(region: Keyed, id: string, action: "map" | "unmap" | "remove"): string {
  return `${printedNamesAddress(region)}/${encodeURIComponent(id)}/${action}`;
}
