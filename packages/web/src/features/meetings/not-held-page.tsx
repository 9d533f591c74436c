import { Page } from "../../kit/frame/page";
import { useBody } from "../../kit/page/page-context";
import { meetingHref, type MeetingTab } from "./addresses";
import type { MeetingAroundFragment } from "./generated/meetings";
import { MeetingBar } from "./meeting-bar";
import { meetingDay } from "./meeting-words";

export interface NotHeldPageProps {
  readonly meeting: MeetingAroundFragment;
  /** The tab that the page is of. */
  readonly tab: MeetingTab;
}

/** Says of a form for what happened at a meeting why there is nothing to record yet, or ever. */
export function NotHeldPage({ meeting, tab }: NotHeldPageProps) {
  const body = useBody();
  return (
    <Page about={body.name} above={<MeetingBar meeting={meeting} tab={tab} />}>
      <p className="app-measure">{notHeldWords(meeting)}</p>
      <p>
        <a href={meetingHref(body, meeting.id)}>Go to the meeting</a>
      </p>
    </Page>
  );
}

/** Why nothing is recorded of a meeting that was not held. */
export function notHeldWords({ state, date }: Pick<MeetingAroundFragment, "state" | "date">): string {
  return state === "CANCELLED"
    ? "This meeting is cancelled: nothing is recorded of it."
    : `This meeting is on ${meetingDay(date)}. What it decides and raises is recorded from that day on.`;
}
