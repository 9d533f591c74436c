import { use } from "react";
import { PageContext } from "../page/page-context";
import { type Body, mayOnBody } from "../viewer/viewer";

/** The board or joint body of the page with which the person may share a view; undefined where there is none. */
export function useSharing(): Body | undefined {
  const { viewer, body } = use(PageContext) ?? {};
  return viewer && body && mayOnBody(viewer, body, "body:read") ? body : undefined;
}
