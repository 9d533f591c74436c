import { useEffect, useRef, useState, type ReactNode } from "react";

/**
 * A table of more periods than fit beside each other, in a region of its own that scrolls. It shows the newest period first, and says
 * so where something is out of view. The focus stays where it is.
 */
export function WideTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let isShown = false;
    const observer = new ResizeObserver(() => {
      const isWider = element.scrollWidth > element.clientWidth;
      setScrolling(isWider);
      if (isWider && !isShown) {
        element.scrollLeft = element.scrollWidth;
        isShown = true;
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {isScrolling ? <p className="app-scroll-hint app-screen-only">Scroll sideways for earlier periods.</p> : null}
      <div className="app-scroll" role="region" aria-label={name} tabIndex={0} ref={region}>
        {children}
      </div>
    </>
  );
}
