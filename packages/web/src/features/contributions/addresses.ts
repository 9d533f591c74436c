import type { Body, Region } from "../../kit/viewer/viewer";
import { lineHref, moneyHref, yearHref } from "../money-place";

type Place = Pick<Body, "__typename" | "slug">;

/** The address of a body's contributions, of a year if it is said. */
export function contributionsHref(body: Place, year?: string): string {
  return moneyHref(body, "contributions", year);
}

/** The address where lines of money of a body are imported, into a year if it is said. */
export function importHref(body: Place, year?: string): string {
  return yearHref(body, "import", year);
}

/** The address of one contribution, or of what is done with it there: `change`, `status`, `invoices/add`. */
export function contributionHref(body: Place, id: string, action?: string): string {
  return lineHref(body, "contributions", id, action);
}

/** The address of an agency on its region's register. */
export function agencyHref({ slug }: Pick<Region, "slug">, agency: { readonly slug: string }): string {
  return `/regions/${slug}/agencies/${agency.slug}`;
}

/** The address of what an agency pays to one board, as the agency's own people read it. */
export function agencyContributionHref(
  region: Pick<Region, "slug">,
  agency: { readonly slug: string },
  id: string,
): string {
  return `${agencyHref(region, agency)}/contributions/${encodeURIComponent(id)}`;
}
