import { bodyHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

type Named = Pick<Body, "__typename" | "slug">;

/** Where what a body has published of its groups and seats is shown, or what is done with it: `/boards/halton/structure`. */
export function structureHref(body: Named, action?: "publish" | "withdraw" | "publications"): string {
  return [bodyHref(body), "structure", action].filter(Boolean).join("/");
}

/** Where a body's membership is shown, as at a day, an ISO date, or today. */
export function membershipHref(body: Named, asAt?: string): string {
  return `${bodyHref(body)}/membership${asAt === undefined ? "" : `?as-at=${asAt}`}`;
}

/** Where the boards of a region are put side by side by what they have published. */
export function compareStructureHref({ slug }: { readonly slug: string }): string {
  return `/regions/${slug}/compare/structure`;
}
