import { Outlet, ScrollRestoration } from "react-router";
import { useInternalLinks } from "./use-internal-links";

/** The root of every route: plain links go through the router, and the scroll position is kept. */
export function Root() {
  useInternalLinks();
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  );
}
