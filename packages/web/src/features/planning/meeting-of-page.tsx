import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar, meetingHref } from "../meetings";
import { MeetingToChangeDocument, type MeetingToChangeQuery } from "./generated/planning";

/** A meeting as the forms change it. */
export type ChangedMeeting = Extract<MeetingToChangeQuery["node"], { readonly __typename: "Meeting" }>;

export interface MeetingOfPageProps {
  /** Which meetings the page is for: those that take place, cancelled ones, or both. */
  readonly of: "planned" | "cancelled" | "all";
  readonly children: (meeting: ChangedMeeting) => ReactNode;
}

/** The meeting that the page's address names. One that is another body's is not found; of one that the page is not for it says so. */
export function MeetingOfPage({ of, children }: MeetingOfPageProps) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("MeetingToChange", MeetingToChangeDocument, { id });
  return (
    <QueryPage query={query} what="the meeting" isReadAnew>
      {({ node }) => {
        if (node?.__typename !== "Meeting" || node.body.id !== body.id) return <NotFoundPage />;
        const isCancelled = node.state === "CANCELLED";
        return of === "all" || isCancelled === (of === "cancelled") ? children(node) : <OtherMeeting meeting={node} />;
      }}
    </QueryPage>
  );
}

function OtherMeeting({ meeting }: { readonly meeting: ChangedMeeting }) {
  const body = useBody();
  const isCancelled = meeting.state === "CANCELLED";
  return (
    <Page
      title={isCancelled ? "This meeting is cancelled" : "This meeting is not cancelled"}
      about={body.name}
      above={<MeetingBar meeting={meeting} />}
    >
      <p className="app-measure">
        {isCancelled ? (
          <>
            It can be changed, moved or cancelled once it takes place again.{" "}
            <a href={meetingHref(body, meeting.id, "reinstate")}>Reinstate the meeting</a>
          </>
        ) : (
          <>
            There is nothing to reinstate. <a href={meetingHref(body, meeting.id)}>See the meeting</a>
          </>
        )}
      </p>
    </Page>
  );
}
