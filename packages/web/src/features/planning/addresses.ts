import type { Body } from "../../kit/viewer/viewer";
import { planHref } from "../meetings";

type Place = Pick<Body, "__typename" | "slug">;

/** The address where the days of a rhythm are chosen. The rhythm is the query of the address, here and where it is asked for. */
export function planDaysHref(body: Place): string {
  return `${planHref(body)}/days`;
}

/** The address where one meeting is planned. */
export function planOneHref(body: Place): string {
  return `${planHref(body)}/one`;
}
