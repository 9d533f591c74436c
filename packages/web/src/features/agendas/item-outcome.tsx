import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { raiseActionHref } from "../actions";
import { recordDecisionHref } from "../decisions";
import { meetingHref } from "../meetings";
import type { MeetingWithAgenda } from "./agenda-of-page";
import { outcomeInWords } from "./agenda-words";

export interface ItemOutcomeProps {
  readonly meeting: Pick<MeetingWithAgenda, "id" | "decisions" | "actions">;
  readonly item: Pick<MeetingWithAgenda["agenda"][number], "id" | "title">;
}

/** What a meeting that was held decided and raised under an item, leading there, and where somebody who may records more. */
export function ItemOutcome({ meeting: { id, decisions, actions }, item }: ItemOutcomeProps) {
  const [body, viewer] = [useBody(), useViewer()];
  const isOfItem = (one: { readonly item: { readonly id: string } | null }) => one.item?.id === item.id;
  const words = outcomeInWords(decisions.filter(isOfItem).length, actions.filter(isOfItem).length);
  const links = [
    ...(words === null ? [] : [{ text: words, href: meetingHref(body, id, "decisions") }]),
    ...(mayOnBody(viewer, body, "meetings:write")
      ? [{ text: "Record a decision", href: recordDecisionHref(body, id, item.id) }]
      : []),
    ...(mayOnBody(viewer, body, "actions:raise")
      ? [{ text: "Raise an action", href: raiseActionHref(body, id, item.id) }]
      : []),
  ];
  if (links.length === 0) return "None recorded";
  return links.map(({ text, href }) => (
    <a key={href} href={href} className="govuk-link app-link app-agenda__link">
      {text}
      <span className="govuk-visually-hidden"> under “{item.title}”</span>
    </a>
  ));
}
