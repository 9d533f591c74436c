import { useEffect, useRef, useState, type RefObject } from "react";

/** Width of a block on paper: A4 less margins of 16 mm, in pixels of CSS. */
const paperWidth = 672;

/** The width of an element in whole pixels, followed as it changes; 0 until it is known. On paper, the width of the page. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observed = element.current;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(observed);
    const print = window.matchMedia("print");
    const fitPaper = () => setWidth(print.matches ? paperWidth : Math.floor(observed.getBoundingClientRect().width));
    print.addEventListener("change", fitPaper);
    return () => {
      observer.disconnect();
      print.removeEventListener("change", fitPaper);
    };
  }, []);
  return [element, width];
}
