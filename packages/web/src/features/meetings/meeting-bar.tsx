import { dateInWords } from "@panboard/shared";
import { RecordTabs } from "../../kit/frame/record-tabs";
import { useBody } from "../../kit/page/page-context";
import { IdentityBar } from "../../ui/identity-bar";
import { meetingHref, type MeetingTab } from "./addresses";
import type { MeetingAroundFragment } from "./generated/meetings";
import { meetingDay } from "./meeting-words";
import { meetingTabs } from "./tabs";
import "../../styles/register.scss";

export interface MeetingBarProps {
  readonly meeting: MeetingAroundFragment;
  /** The tab that is shown, which the meetings before and after are opened at too. */
  readonly tab?: MeetingTab;
}

/** What stands above every page of a meeting: which one it is, those before and after it, and its tabs. */
export function MeetingBar({ meeting, tab }: MeetingBarProps) {
  const body = useBody();
  const { id, date, groupName, previous, next, register, state } = meeting;
  const title = `${groupName}, ${meetingDay(date)}`;
  return (
    <>
      <IdentityBar
        title={title}
        details={
          state === "CANCELLED" ? (
            <>
              {body.name}. <strong>Cancelled</strong>
            </>
          ) : (
            `${body.name}. ${seatsInWords(register.length)} expected`
          )
        }
        aside={
          previous || next ? (
            <>
              {previous ? (
                <a className="govuk-link app-link app-meeting-bar__link" href={meetingHref(body, previous.id, tab)}>
                  Previous: {dateInWords(previous.date)}
                </a>
              ) : null}
              {next ? (
                <a className="govuk-link app-link app-meeting-bar__link" href={meetingHref(body, next.id, tab)}>
                  Next: {dateInWords(next.date)}
                </a>
              ) : null}
            </>
          ) : undefined
        }
      />
      <RecordTabs
        label="The meeting"
        tabs={meetingTabs.map(({ text, tab: one }) => ({ text, href: meetingHref(body, id, one) }))}
      />
      {/* On paper there is no bar. The overview is headed by the same words. */}
      {tab === undefined ? null : (
        <p className="govuk-width-container app-print-only app-meeting-bar__printed">
          <strong>
            {title}
            {state === "CANCELLED" ? ". Cancelled" : ""}
          </strong>
        </p>
      )}
    </>
  );
}

/** "1 seat", "29 seats". */
export function seatsInWords(count: number): string {
  return `${count} ${count === 1 ? "seat" : "seats"}`;
}
