import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { extendTrail } from "../kit/frame/trail";
import { isInternal } from "./internal-link";

/**
 * Lets plain links to pages of ours be followed without loading the document anew, so that components need not know the router.
 * What is left is kept with the next page, so that a record can lead back to its list as it was. A link that leaves the client
 * (another origin, a download, `rel="external"`, a place on the same page) is left to the browser.
 */
export function useInternalLinks(): void {
  const navigate = useNavigate();
  const here = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      ) {
        return;
      }
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || !isInternal(link, window.location)) return;
      event.preventDefault();
      void navigate(`${link.pathname}${link.search}${link.hash}`, { state: extendTrail(here.state, here) });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [navigate, here]);
}
