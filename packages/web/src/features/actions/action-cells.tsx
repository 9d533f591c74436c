import { actionStatusWords, dateInWords } from "@panboard/shared";
import type { Body, Region } from "../../kit/viewer/viewer";
import { StateWord } from "../../ui/state-word";
import { Tag } from "../../ui/tag";
import { meetingHref } from "../meetings";
import { overdueInWords, ownerInWords } from "./action-words";
import type { ActionRowFragment } from "./generated/actions";

/** Who does something: the person, the agency, or both. */
export function Doers({
  action,
  region,
}: {
  readonly action: ActionRowFragment;
  readonly region: Pick<Region, "slug">;
}) {
  const { agency } = action;
  const owner = ownerInWords(action);
  const link = agency ? <a href={`/regions/${region.slug}/agencies/${agency.slug}`}>{agency.name}</a> : null;
  if (owner === undefined) return link ?? "Not shown to you";
  return (
    <>
      {owner}
      {link ? <br /> : null}
      {link}
    </>
  );
}

/** By which day something is to be done, and for how long that is past. */
export function Due({ due, daysOverdue }: Pick<ActionRowFragment, "due" | "daysOverdue">) {
  const overdue = overdueInWords(daysOverdue);
  return (
    <>
      {dateInWords(due)} {overdue === undefined ? null : <StateWord kind="overdue">{overdue}</StateWord>}
    </>
  );
}

/** How an action stands, and since when one that is closed. */
export function Status({ status, closed }: Pick<ActionRowFragment, "status" | "closed">) {
  return closed === null ? actionStatusWords[status] : `${actionStatusWords[status]} on ${dateInWords(closed)}`;
}

/** The word that only named seats and the body's officers read it; nothing of what more people read. */
export function RestrictedTag({ confidentiality }: Pick<ActionRowFragment, "confidentiality">) {
  return confidentiality === "RESTRICTED" ? <Tag>Restricted</Tag> : null;
}

/** The meeting that raised an action, leading to it where the viewer reads it. */
export function RaisedAt({ action, body }: { readonly action: ActionRowFragment; readonly body: Body }) {
  const { meeting, raised, groupName } = action;
  const words = groupName === null ? dateInWords(raised) : `${groupName}, ${dateInWords(raised)}`;
  return meeting ? <a href={meetingHref(body, meeting.id, "decisions")}>{words}</a> : words;
}
