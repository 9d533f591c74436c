import type { Body } from "../../kit/viewer/viewer";
import { meetingHref } from "../meetings";

/** What a body's addresses are made of. */
type Place = Pick<Body, "__typename" | "slug">;

/** The address of what a meeting decided, and of what it raised. */
export function decisionsHref(body: Place, meeting: string): string {
  return meetingHref(body, meeting, "decisions");
}

/** The address where a meeting's decision is recorded, under one of its items if that is said. */
export function recordDecisionHref(body: Place, meeting: string, item?: string): string {
  const page = `${decisionsHref(body, meeting)}/add`;
  return item === undefined ? page : `${page}?item=${encodeURIComponent(item)}`;
}

/** The address of one decision of a meeting, or of its removal. */
export function decisionHref(body: Place, meeting: string, id: string, action?: "remove"): string {
  return [decisionsHref(body, meeting), encodeURIComponent(id), action].filter(Boolean).join("/");
}
