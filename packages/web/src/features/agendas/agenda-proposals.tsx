import { useBody } from "../../kit/page/page-context";
import { agendaHref, proposalsHref } from "./addresses";
import type { MeetingWithAgenda } from "./agenda-of-page";
import { ownActionsOf } from "./own-actions";
import { ProposalsTable } from "./proposals-table";

export interface AgendaProposalsProps {
  readonly meeting: MeetingWithAgenda;
  /** Whether the viewer may answer them. */
  readonly isKept: boolean;
}

/**
 * Below an agenda, on screen: what is proposed for it, for those who keep it; for those who propose, their own proposals for it
 * with what became of them.
 */
export function AgendaProposals({ meeting, isKept }: AgendaProposalsProps) {
  const body = useBody();
  const { id, group, itemProposals, state } = meeting;
  const own = (group?.itemProposals ?? []).filter((proposal) =>
    proposal.meeting === null ? proposal.own && state === "PLANNED" : proposal.own && proposal.meeting.id === id,
  );
  return (
    <>
      {isKept && itemProposals.length > 0 ? (
        <section className="app-screen-only">
          <h2 className="govuk-heading-m app-after">Proposed items</h2>
          <ProposalsTable
            caption="Items that are proposed for this agenda"
            proposals={itemProposals}
            actionsOf={(proposal) => [
              { text: "Accept", href: agendaHref(body, id, "proposals", proposal.id, "accept") },
              { text: "Decline", href: agendaHref(body, id, "proposals", proposal.id, "decline") },
            ]}
          />
        </section>
      ) : null}
      {group && own.length > 0 ? (
        <section className="app-screen-only">
          <h2 className="govuk-heading-m app-after">Your proposals</h2>
          <ProposalsTable
            caption="Items that you proposed"
            proposals={own}
            actionsOf={(proposal) => ownActionsOf(body, group.id, proposal)}
          />
          <p>
            <a href={proposalsHref(body, group.id)}>All that is proposed for {meeting.groupName}</a>
          </p>
        </section>
      ) : null}
    </>
  );
}
