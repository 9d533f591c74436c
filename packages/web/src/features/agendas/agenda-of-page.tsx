import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { AgendaDocument, type AgendaItemPartsFragment, type AgendaQuery } from "./generated/agenda";

/** A meeting with its agenda, as its pages show it. */
export type MeetingWithAgenda = Extract<AgendaQuery["node"], { readonly __typename: "Meeting" }>;

export interface AgendaOfPageProps {
  /** Whether it waits for what is there now, where it was read before: for what starts from all of the agenda. */
  readonly isReadAnew?: boolean;
  /** What is shown of it; `refresh` reads it again. */
  readonly children: (meeting: MeetingWithAgenda, refresh: () => void) => ReactNode;
}

/** The agenda of the meeting that the page's address names. One that is another body's, or was removed, is not found. */
export function AgendaOfPage({ isReadAnew, children }: AgendaOfPageProps) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Agenda", AgendaDocument, { id });
  return (
    <QueryPage query={query} what="the agenda" isReadAnew={isReadAnew}>
      {({ node }) =>
        node?.__typename === "Meeting" && node.body.id === body.id ? (
          children(node, () => void query.refetch())
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

export interface ItemOfPageProps {
  readonly children: (meeting: MeetingWithAgenda, item: AgendaItemPartsFragment) => ReactNode;
}

/** The item of that agenda that the page's address names; one that the viewer does not see is not found. */
export function ItemOfPage({ children }: ItemOfPageProps) {
  const { item: id } = useParams();
  return (
    <AgendaOfPage isReadAnew>
      {(meeting) => {
        const item = meeting.agenda.find((one) => one.id === id);
        return item ? children(meeting, item) : <NotFoundPage />;
      }}
    </AgendaOfPage>
  );
}
