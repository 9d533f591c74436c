import { recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";
import { meetingHref } from "../meetings";

type Place = Pick<Body, "__typename" | "slug">;

/** The address of a meeting's agenda, or of what is below it: `agendaHref(body, meeting, item, "remove")`. */
export function agendaHref(body: Place, meeting: string, ...below: readonly string[]): string {
  return [meetingHref(body, meeting, "agenda"), ...below.map(encodeURIComponent)].join("/");
}

/** The address of a group. */
export function groupHref(body: Place, group: string): string {
  return recordHref(body, "groups", group);
}

/** The address of what a group always has on its agendas, or of what is below it. */
export function standingItemsHref(body: Place, group: string, ...below: readonly string[]): string {
  return [recordHref(body, "groups", group, "standing-items"), ...below.map(encodeURIComponent)].join("/");
}

/** The address of what is proposed for the agendas of a group, or of what is below it. */
export function proposalsHref(body: Place, group: string, ...below: readonly string[]): string {
  return [recordHref(body, "groups", group, "proposals"), ...below.map(encodeURIComponent)].join("/");
}
