import type { ReactNode } from "react";
import { NoWrap } from "./no-wrap";

/** A text whose financial years are not broken at their hyphen, such as "Carried from 2013-14"; all else stays as it is. */
export function wholeYears(content: ReactNode): ReactNode {
  if (typeof content !== "string") return content;
  const parts = content.split(/(\b\d{4}-\d\d\b)(?!-)/);
  return parts.length === 1
    ? content
    : parts.map((part, index) => (index % 2 ? <NoWrap key={index}>{part}</NoWrap> : part));
}
