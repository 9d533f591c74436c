import { useEffect, useRef, useState, type ReactNode } from "react";
import "../styles/wide-table.scss";

export interface WideTableProps {
  /** Names the region, as the table's caption does. */
  readonly name: string;
  /** Says that it scrolls, and for what. */
  readonly hint: string;
  /** Which end is shown until somebody scrolls: of periods the newest, which stands last. */
  readonly shows: "BEGINNING" | "END";
  readonly children: ReactNode;
}

/**
 * A table of more columns than fit beside each other, in a region of its own that scrolls. It shows one end until somebody
 * scrolls, and says that it scrolls where something is out of view. The focus stays where it is.
 */
export function WideTable({ name, hint, shows, children }: WideTableProps) {
  const region = useRef<HTMLDivElement>(null);
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let isAtEnd = shows === "END";
    const showEnd = () => {
      if (isAtEnd) element.scrollLeft = element.scrollWidth;
    };
    const followScroll = () => {
      isAtEnd = element.scrollLeft + element.clientWidth >= element.scrollWidth - 1;
    };
    const observer = new ResizeObserver(() => {
      setScrolling(element.scrollWidth > element.clientWidth);
      showEnd();
    });
    observer.observe(element);
    element.addEventListener("scroll", followScroll);
    // A browser may lose the place in a region that scrolls when its window changes.
    window.addEventListener("resize", showEnd);
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", followScroll);
      window.removeEventListener("resize", showEnd);
    };
  }, [shows]);
  return (
    <>
      {isScrolling ? <p className="app-scroll-hint app-screen-only">{hint}</p> : null}
      <div className="app-scroll" role="region" aria-label={name} tabIndex={0} ref={region}>
        {children}
      </div>
    </>
  );
}
