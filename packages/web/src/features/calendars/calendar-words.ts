import type { Viewer } from "../../kit/viewer/viewer";
import { mayOnBody } from "../../kit/viewer/viewer";
import type { Choice } from "../../ui/use-choices";
import type { CalendarPartsFragment } from "./generated/calendars";

type Named = Pick<CalendarPartsFragment, "isMine" | "body" | "region">;

/** Whose meetings a calendar has, to stand alone: "Your groups in Cheshire". What is out of reach has no name any more. */
export function calendarName({ isMine, body, region }: Named): string {
  if (isMine) return ownName(region?.name ?? "a region that you no longer read");
  return body?.name ?? "A board that you no longer read";
}

const ownName = (region: string): string => `Your groups in ${region}`;

/** Of what a calendar can be opened: one's own groups of each region, and each body whose records one reads; those opened left out. */
export function calendarChoices(
  viewer: Viewer,
  opened: readonly CalendarPartsFragment[],
): (Choice & { hint?: string })[] {
  const isOpen = (value: string) => opened.some((feed) => valueOf(feed) === value);
  const own = viewer.regions.map(({ id, name }) => ({
    value: `region:${id}`,
    text: ownName(name),
    hint: "The meetings of the groups that you have a seat on",
  }));
  const bodies = viewer.regions
    .flatMap(({ boards, jointBodies }) => [...boards, ...jointBodies])
    .filter((body) => mayOnBody(viewer, body, "body:read"))
    .map(({ id, name }) => ({ value: `body:${id}`, text: name }));
  return [...own, ...bodies].filter(({ value }) => !isOpen(value));
}

function valueOf({ isMine, body, region }: Named): string {
  return isMine ? `region:${region?.id ?? ""}` : `body:${body?.id ?? ""}`;
}

/** What is sent of a choice. */
export function inputOfChoice(value: string): { readonly region: string } | { readonly body: string } {
  const [, kind, id = ""] = /^(region|body):(.*)$/.exec(value) ?? [];
  return kind === "region" ? { region: id } : { body: id };
}
