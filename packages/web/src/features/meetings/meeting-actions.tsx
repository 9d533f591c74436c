import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { type MeetingAction, meetingHref } from "./addresses";
import type { MeetingAroundFragment } from "./generated/meetings";

const words: Readonly<Record<MeetingAction, string>> = {
  change: "Change",
  move: "Move",
  cancel: "Cancel",
  reinstate: "Reinstate",
  remove: "Remove",
};
const ofPlanned: readonly MeetingAction[] = ["change", "move", "cancel", "remove"];
const ofCancelled: readonly MeetingAction[] = ["reinstate", "remove"];

/** What can be done with a meeting by who keeps it; nothing for anybody else. */
export function MeetingActions({ meeting: { id, state } }: { readonly meeting: MeetingAroundFragment }) {
  const [body, viewer] = [useBody(), useViewer()];
  if (!mayOnBody(viewer, body, "meetings:write")) return null;
  return (
    <PageActions>
      {(state === "CANCELLED" ? ofCancelled : ofPlanned).map((action) => (
        <Button key={action} classes="govuk-button--secondary" href={meetingHref(body, id, action)}>
          {words[action]} <span className="govuk-visually-hidden">the meeting</span>
        </Button>
      ))}
    </PageActions>
  );
}
