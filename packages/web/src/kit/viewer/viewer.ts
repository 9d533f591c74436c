import { type Permission, rolesReadingJointBodies } from "@panboard/shared";
import { useApiQuery, type ApiQuery } from "../api/api";
import { ViewerDocument, type ViewerQuery } from "./generated/viewer";

type AnsweredViewer = ViewerQuery["viewer"];
type AnsweredRegion = AnsweredViewer["regions"][number];
type AnsweredBoard = AnsweredRegion["boards"][number];

/** A board with its area. */
export type Board = AnsweredBoard & { readonly area: NonNullable<AnsweredBoard["area"]> };
export type JointBody = AnsweredRegion["jointBodies"][number];
/** What keeps records of its own: a board or a joint body. */
export type Body = Board | JointBody;
export type Region = Omit<AnsweredRegion, "boards"> & { readonly boards: readonly Board[] };
/** The signed-in person with grants, bodies and the regions they may read. */
export type Viewer = Omit<AnsweredViewer, "regions"> & { readonly regions: readonly Region[] };
export type ViewerGrant = Viewer["grants"][number];

/** Reads who is asking; every page and what stands around it share the answer. */
export function useViewerQuery(options: { readonly enabled?: boolean; readonly leaveFailed?: boolean } = {}) {
  return useApiQuery("Viewer", ViewerDocument, {}, { ...options, select: readViewer }) satisfies ApiQuery<Viewer>;
}

/** Every page is about a board and its area, so a board whose area is not set up yet is left out. */
function readViewer({ viewer }: ViewerQuery): Viewer {
  const regions = viewer.regions.map((region) => ({ ...region, boards: region.boards.filter(hasArea) }));
  return { ...viewer, regions };
}

function hasArea(board: AnsweredBoard): board is Board {
  return board.area !== null;
}

/** Whether the person holds a permission on a body; what the region has published is read on every body of it. */
export function mayOnBody(viewer: Viewer, body: Body, permission: Permission): boolean {
  if (permission === "published:read") return viewer.permissions.includes(permission);
  return (
    holdsOn(viewer, body.id, permission) ||
    (permission === "body:read" && body.__typename === "JointBody" && readsThroughBoard(viewer, body))
  );
}

function holdsOn(viewer: Viewer, bodyId: string, permission: Permission): boolean {
  return viewer.grants.some((grant) => grant.body?.id === bodyId && grant.permissions.includes(permission));
}

/** Some roles of a board also read what its joint bodies keep. */
function readsThroughBoard({ grants }: Viewer, { members }: JointBody): boolean {
  const reading: readonly string[] = rolesReadingJointBodies;
  return grants.some(({ role, body }) => reading.includes(role) && members.some(({ id }) => id === body?.id));
}

/** Whether the person holds a permission in a region: by a grant on it, or that everybody has who reads its figures. */
export function mayInRegion(viewer: Viewer, region: Region, permission: Permission): boolean {
  if (permission === "published:read") return viewer.permissions.includes(permission);
  // A grant on a body or an agency names the region that those are in, and is not one on it.
  return viewer.grants.some(
    (grant) => !grant.body && !grant.agency && grant.region?.id === region.id && grant.permissions.includes(permission),
  );
}
