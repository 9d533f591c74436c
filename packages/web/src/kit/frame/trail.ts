/** The addresses that somebody came by, the last of each path, newest last. */
export type Trail = readonly string[];

const trailMax = 8;

/** What a link leaves in the history's state, where it outlives loading the page again. */
export interface TrailState {
  readonly trail: Trail;
}

/** The state of the next page's entry in the history: the trail so far, and the page that is left. */
export function extendTrail(state: unknown, left: { readonly pathname: string; readonly search: string }): TrailState {
  const others = trailOf(state).filter((address) => pathOf(address) !== left.pathname);
  return { trail: [...others, `${left.pathname}${left.search}`].slice(-trailMax) };
}

/** The address of a list as it was left on the way here; its plain address where somebody came another way. */
export function backHref(state: unknown, listHref: string): string {
  return trailOf(state).findLast((address) => pathOf(address) === pathOf(listHref)) ?? listHref;
}

function trailOf(state: unknown): Trail {
  const { trail } = (typeof state === "object" && state !== null ? state : {}) as { readonly trail?: unknown };
  return Array.isArray(trail) ? trail.filter((address) => typeof address === "string") : [];
}

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? address;
}
