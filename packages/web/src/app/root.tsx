import { Navigate, Outlet, ScrollRestoration, useLocation, useMatches } from "react-router";
import { Frame } from "../kit/frame/frame";
import type { PageDefinition } from "../kit/page/define-page";
import { useFrameParts } from "./use-frame-parts";
import { useInternalLinks } from "./use-internal-links";

/** The root of every route: the frame around all pages; plain links go through the router, and the scroll position is kept. */
export function Root() {
  useInternalLinks();
  const match = useMatches().at(-1);
  const parts = useFrameParts(match?.handle as PageDefinition | undefined, match?.params ?? {});
  const { pathname, search } = useLocation();
  // The issuer sends back to the start, with a state that tells a sign-out from a visit.
  const isBackFromSigningOut = pathname === "/" && new URLSearchParams(search).has("state");
  if (isBackFromSigningOut) return <Navigate to="/signed-out" replace />;
  return (
    <Frame {...parts}>
      <Outlet />
      <ScrollRestoration />
    </Frame>
  );
}
