import { useEffect } from "react";
import { useNavigate } from "react-router";
import { isInternal } from "./internal-link";

/**
 * Lets plain links to pages of ours be followed without loading the document anew, so that components need not know the router.
 * A link that leaves the client (another origin, a download, `rel="external"`, a place on the same page) is left to the browser.
 */
export function useInternalLinks(): void {
  const navigate = useNavigate();
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
      void navigate(`${link.pathname}${link.search}${link.hash}`);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [navigate]);
}
