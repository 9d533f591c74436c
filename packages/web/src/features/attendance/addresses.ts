import { bodyHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

type Place = Pick<Body, "__typename" | "slug">;

/** The address of a body's attendance figures. */
export function attendanceHref(body: Place): string {
  return `${bodyHref(body)}/attendance`;
}

/** The address of how a body reads its registers: all rules, a new one, or what is done with one. */
export function rulesHref(body: Place, rule?: string, action?: "remove"): string {
  return [attendanceHref(body), "rules", rule && encodeURIComponent(rule), action].filter(Boolean).join("/");
}
