import { createContext, use, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** Where a page writes outside its content: what stands above it, and the first line on paper. */
export interface FrameSlotElements {
  readonly above: HTMLElement | null;
  readonly line: HTMLElement | null;
}

/** The slots of the frame around a page; undefined where a page stands alone. */
export const FrameSlots = createContext<FrameSlotElements | undefined>(undefined);

/** Shows something in a slot of the frame; in its own place where there is no frame, for what stands above a page. */
export function InFrame({ slot, children }: { readonly slot: keyof FrameSlotElements; readonly children: ReactNode }) {
  const slots = use(FrameSlots);
  if (!slots) return slot === "above" ? children : null;
  const element = slots[slot];
  return element ? createPortal(children, element) : null;
}
