import { ViewerDocument, type ViewerQuery } from "@panboard/shared/client";
import { useApiQuery, type ApiQuery } from "../../kit/api/api";

type AnsweredViewer = ViewerQuery["viewer"];
type AnsweredRegion = AnsweredViewer["regions"][number];
type AnsweredBoard = AnsweredRegion["boards"][number];

/** A board with its area. */
export type Board = AnsweredBoard & { readonly area: NonNullable<AnsweredBoard["area"]> };
export type Region = Omit<AnsweredRegion, "boards"> & { readonly boards: readonly Board[] };
/** The signed-in person with grants, bodies and the regions they may read. */
export type Viewer = Omit<AnsweredViewer, "regions"> & { readonly regions: readonly Region[] };
export type ViewerGrant = Viewer["grants"][number];

/** Reads who is asking; shared by every page. */
export function useViewer(): ApiQuery<{ readonly viewer: Viewer }> {
  return useApiQuery("Viewer", ViewerDocument, {}, { select: readViewer });
}

/** Who is asking, for what stands around a page: the page itself tells of a failure. */
export function useViewerOfFrame(signedIn: boolean): Viewer | undefined {
  const options = { enabled: signedIn, leaveFailed: true, select: readViewer };
  return useApiQuery("Viewer", ViewerDocument, {}, options).data?.viewer;
}

/** Every page is about a board and its area, so a board whose area is not set up yet is left out. */
function readViewer({ viewer }: ViewerQuery): { readonly viewer: Viewer } {
  const regions = viewer.regions.map((region) => ({ ...region, boards: region.boards.filter(hasArea) }));
  return { viewer: { ...viewer, regions } };
}

function hasArea(board: AnsweredBoard): board is Board {
  return board.area !== null && board.area !== undefined;
}

/** The region that a board of this slug belongs to. */
export function regionOfBoard(viewer: Viewer, slug: string): Region | undefined {
  return viewer.regions.find((region) => region.boards.some((board) => board.slug === slug));
}

/** Whether the person holds a permission on the body of this slug. */
export function mayOnBody(viewer: Viewer, slug: string, permission: string): boolean {
  return viewer.grants.some((grant) => grant.body?.slug === slug && grant.permissions.includes(permission));
}
