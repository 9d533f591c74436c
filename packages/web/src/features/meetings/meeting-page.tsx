import { dateInWords, meetingStateWords } from "@panboard/shared";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { IdentityBar } from "../../ui/identity-bar";
import { SummaryList } from "../../ui/summary-list";
import { groupHref, meetingHref, meetingsHref } from "./addresses";
import { MeetingDocument, type MeetingQuery } from "./generated/meetings";
import { meetingDay, meetingTime } from "./meeting-words";
import { RegisterTable } from "./register-table";

/** A meeting as its page shows it. */
export type Meeting = Extract<MeetingQuery["node"], { readonly __typename: "Meeting" }>;

/** One meeting: when and where it is, and who came. One that is another body's, or was removed, is not found. */
export function MeetingPage() {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Meeting", MeetingDocument, { id });
  return (
    <QueryPage query={query} what="the meeting">
      {({ node }) =>
        node?.__typename === "Meeting" && node.body.id === body.id ? <MeetingRecord meeting={node} /> : <NotFoundPage />
      }
    </QueryPage>
  );
}

function MeetingRecord({ meeting }: { readonly meeting: Meeting }) {
  const [body, region] = [useBody(), useRegion()];
  const { date, groupName, title, register, source, section } = meeting;
  return (
    <Page
      title={title ?? `${groupName} meeting`}
      about={body.name}
      above={
        <IdentityBar
          title={`${groupName}, ${meetingDay(date)}`}
          details={`${body.name}. ${register.length === 1 ? "1 seat" : `${register.length} seats`} expected`}
          aside={<Neighbours meeting={meeting} />}
        />
      }
      back={{ text: "Meetings", href: meetingsHref(body) }}
      fictional={region.fictional ? region.name : undefined}
    >
      <MeetingFacts meeting={meeting} />
      <RegisterTable meeting={meeting} />
      {source === null ? null : <p>Source: {section === null ? source : `${source}, ${section}`}.</p>}
    </Page>
  );
}

function Neighbours({ meeting: { previous, next } }: { readonly meeting: Meeting }) {
  const body = useBody();
  return (
    <>
      {previous ? <a href={meetingHref(body, previous.id)}>Previous: {dateInWords(previous.date)}</a> : null}
      {previous && next ? " " : null}
      {next ? <a href={meetingHref(body, next.id)}>Next: {dateInWords(next.date)}</a> : null}
    </>
  );
}

function MeetingFacts({ meeting }: { readonly meeting: Meeting }) {
  const body = useBody();
  const { group, groupName, date, startsAt, endsAt, place, link, state, movedFrom, moveReason } = meeting;
  const { cancelledOn, cancelReason, quorum } = meeting;
  return (
    <SummaryList
      rows={[
        { key: "Group", value: group ? <a href={groupHref(body, group.id)}>{groupName}</a> : groupName },
        { key: "Date", value: meetingDay(date) },
        { key: "Time", value: meetingTime(startsAt, endsAt) },
        { key: "Place", value: place ?? "Not stated" },
        ...(link === null ? [] : [{ key: "Joined online at", value: <a href={link}>{link}</a> }]),
        { key: "State", value: meetingStateWords[state] },
        ...(movedFrom === null ? [] : [{ key: "Moved from", value: `${dateInWords(movedFrom)}. ${moveReason ?? ""}` }]),
        ...(cancelledOn === null
          ? []
          : [{ key: "Cancelled on", value: `${dateInWords(cancelledOn)}. ${cancelReason ?? ""}` }]),
        { key: "Quorum", value: quorum.words },
      ]}
    />
  );
}
