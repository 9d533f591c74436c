import { createContext, use } from "react";
import type { Board, Body, JointBody, Region, Viewer } from "../../kit/viewer/viewer";

/** What a page is about and who looks at it. */
export interface PageAbout {
  readonly viewer: Viewer;
  readonly body?: Body | undefined;
  readonly region?: Region | undefined;
}

/** Set around every page that needs a sign-in. */
export const PageContext = createContext<PageAbout | undefined>(undefined);

/** The person who looks at the page. Throws on pages that are open to all. */
export function useViewer(): Viewer {
  return usePage().viewer;
}

/** The board or joint body that the page is about. Throws on pages that are not within one. */
export function useBody(): Body {
  const { body } = usePage();
  if (!body) throw new Error("useBody is called on a page that is not within a body.");
  return body;
}

/** The board that the page is about. Throws on pages that are not within one. */
export function useBoard(): Board {
  const body = useBody();
  if (body.__typename !== "Board") throw new Error("useBoard is called on a page that is not within a board.");
  return body;
}

/** The joint body that the page is about. Throws on pages that are not within one. */
export function useJointBody(): JointBody {
  const body = useBody();
  if (body.__typename !== "JointBody") throw new Error("useJointBody is called on a page that is not within one.");
  return body;
}

/** The region that the page, or its body, is about. Throws on pages that are about none. */
export function useRegion(): Region {
  const { region } = usePage();
  if (!region) throw new Error("useRegion is called on a page that is not within a region.");
  return region;
}

/** What the page is about, where one page serves several targets. Throws on pages that are open to all. */
export function usePage(): PageAbout {
  const about = use(PageContext);
  if (!about) throw new Error("A page that is open to all has no viewer.");
  return about;
}
