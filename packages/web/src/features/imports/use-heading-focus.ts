import { useLayoutEffect, useRef } from "react";

/**
 * Another step heads the same page anew: the h1 takes the focus, so that a screen reader says where it is. A summary of errors goes
 * before. Before the step is painted, because focus scrolls: a button that is pressed at once must not move away.
 */
export function useHeadingFocus(step: object | undefined, hasErrors: boolean): void {
  const shown = useRef<object | undefined>(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (!hasErrors) document.querySelector<HTMLElement>("#content h1")?.focus();
  }, [step, hasErrors]);
}
