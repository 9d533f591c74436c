import { dateInWords, meetingStateWords } from "@panboard/shared";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { momentInWords } from "../../kit/words/moment";
import { SummaryList, type SummaryListRow } from "../../ui/summary-list";
import { meetingsHref } from "./addresses";
import { MeetingDocument, type MeetingQuery } from "./generated/meetings";
import { MeetingActions } from "./meeting-actions";
import { MeetingBar } from "./meeting-bar";
import { meetingDay, timesInWords } from "./meeting-words";
import { GroupOfMeeting } from "./meetings-list";

type Meeting = Extract<MeetingQuery["node"], { readonly __typename: "Meeting" }>;

/** One meeting: which group met, when and where. One that is another body's is not found. */
export function MeetingPage() {
  const [body, region] = [useBody(), useRegion()];
  const { id = "" } = useParams();
  const query = useApiQuery("Meeting", MeetingDocument, { id });
  return (
    <QueryPage query={query} what="the meeting">
      {({ node }) =>
        node?.__typename === "Meeting" && node.body.id === body.id ? (
          <Page
            title={`${node.groupName}, ${meetingDay(node.date)}`}
            about={body.name}
            above={<MeetingBar meeting={node} />}
            back={{ text: "Meetings", href: meetingsHref(body) }}
            intro={node.state === "CANCELLED" ? "This meeting is cancelled: it does not take place." : undefined}
            actions={<MeetingActions meeting={node} />}
            fictional={region.fictional ? region.name : undefined}
          >
            <SummaryList rows={factsOf(node, <GroupOfMeeting meeting={node} body={body} />)} />
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

function factsOf(meeting: Meeting, group: SummaryListRow["value"]): SummaryListRow[] {
  const { date, startsAt, endsAt, place, link, state, movedFrom, moveReason, cancelledOn, cancelReason } = meeting;
  const { source, section, changedBy, changedAt } = meeting;
  const told = (key: string, value: SummaryListRow["value"] | null) => (value === null ? [] : [{ key, value }]);
  const reason = (text: string | null) => (text === null ? "" : `. ${text}`);
  return [
    { key: "Group", value: group },
    { key: "Day", value: meetingDay(date) },
    { key: "Time", value: timesInWords(startsAt, endsAt) },
    { key: "Place", value: place ?? "Not stated" },
    ...told("Joined online at", link === null ? null : <a href={link}>{link}</a>),
    { key: "State", value: meetingStateWords[state] },
    ...told("Moved", movedFrom === null ? null : `From ${dateInWords(movedFrom)}${reason(moveReason)}`),
    ...told("Cancelled", cancelledOn === null ? null : `On ${dateInWords(cancelledOn)}${reason(cancelReason)}`),
    ...told("Source", source === null ? null : [source, section].filter(Boolean).join(", ")),
    { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
  ];
}
