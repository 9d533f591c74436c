import { itemPurposeWords } from "@panboard/shared";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { SummaryList } from "../../ui/summary-list";
import { AgendaOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import type { ProposalPartsFragment } from "./generated/agenda";

export interface ProposalOfAgendaPageProps {
  readonly children: (meeting: MeetingWithAgenda, proposal: ProposalPartsFragment) => ReactNode;
}

/** What is proposed for the meeting that the page’s address names, and nobody has answered; the one that it names too. */
export function ProposalOfAgendaPage({ children }: ProposalOfAgendaPageProps) {
  const { proposal: id } = useParams();
  return (
    <AgendaOfPage isReadAnew>
      {(meeting) => {
        const proposal = meeting.itemProposals.find((one) => one.id === id);
        return proposal ? children(meeting, proposal) : <NotFoundPage />;
      }}
    </AgendaOfPage>
  );
}

/** What is proposed, as those read it who answer it. */
export function ProposalFacts({ proposal }: { readonly proposal: ProposalPartsFragment }) {
  const { title, purpose, why, minutes, seat } = proposal;
  return (
    <SummaryList
      rows={[
        { key: "Title", value: title },
        { key: "Purpose", value: itemPurposeWords[purpose] },
        { key: "Why", value: why ?? "Not stated" },
        { key: "Minutes", value: minutes ?? "Not stated" },
        { key: "Proposed by", value: seat?.post ?? "A seat that was removed" },
      ]}
    />
  );
}
