import {
  mayInRegion,
  mayOnBody,
  type Board,
  type Body,
  type JointBody,
  type Region,
  type Viewer,
} from "../../kit/viewer/viewer";
import type { PageDefinition } from "./define-page";

/** The parameters of a page's address that say what it is about. */
export interface TargetParams {
  readonly board?: string | undefined;
  /** Of a joint body. */
  readonly body?: string | undefined;
  readonly region?: string | undefined;
}

export interface Target {
  readonly region: Region;
  readonly body?: Body | undefined;
}

/**
 * What an address is about, among what the viewer may know of; undefined where that is nothing. Slugs are unique within a region
 * alone, so that those where the viewer has a grant go first.
 */
export function findTarget(viewer: Viewer, { board, body, region }: TargetParams): Target | undefined {
  if (board !== undefined) return findBody(viewer, board, (one) => one.boards);
  if (body !== undefined) return findBody(viewer, body, (one) => one.jointBodies);
  const found = viewer.regions.find(({ slug }) => slug === region);
  return found && { region: found };
}

/** Whether a page is for this viewer, of this body or region. */
export function maySee(
  { permission }: Pick<PageDefinition, "permission">,
  viewer: Viewer,
  { body, region }: Target,
): boolean {
  if (!permission) return true;
  return body ? mayOnBody(viewer, body, permission) : mayInRegion(viewer, region, permission);
}

function findBody(
  viewer: Viewer,
  slug: string,
  bodiesOf: (region: Region) => readonly (Board | JointBody)[],
): Target | undefined {
  const found = viewer.regions.flatMap((region) =>
    bodiesOf(region)
      .filter((body) => body.slug === slug)
      .map((body) => ({ region, body })),
  );
  return found.find(({ region }) => isAtHome(viewer, region)) ?? found[0];
}

function isAtHome({ grants }: Viewer, region: Region): boolean {
  const bodies = [...region.boards, ...region.jointBodies];
  return grants.some((grant) => grant.region?.id === region.id || bodies.some((body) => body.id === grant.body?.id));
}
