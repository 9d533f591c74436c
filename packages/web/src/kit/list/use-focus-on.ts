import { type RefObject, useEffect, useRef } from "react";

/** Gives an element the focus whenever it heads another answer than before, once that is there; not when it is first shown. */
export function useFocusOn<T extends HTMLElement>(shown: string, isSettled: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (!isSettled) return;
    if (last.current !== undefined && last.current !== shown) element.current?.focus();
    last.current = shown;
  }, [shown, isSettled]);
  return element;
}
