import { dateInWords, itemPurposeWords, proposalStatusWords } from "@panboard/shared";
import { useBody } from "../../kit/page/page-context";
import { Table } from "../../ui/table";
import { agendaHref } from "./addresses";
import type { ProposalPartsFragment } from "./generated/agenda";
import "../../styles/agenda.scss";

export interface ProposalsTableProps {
  /** What they are, for those who hear it. */
  readonly caption: string;
  readonly proposals: readonly ProposalPartsFragment[];
  /** What the viewer may do with one of them. */
  readonly actionsOf: (proposal: ProposalPartsFragment) => readonly { readonly text: string; readonly href: string }[];
}

const head = ["Item", "Purpose", "Minutes", "Proposed by", "What became of it"] as const;

/** Items that members proposed, each with its answer and what can be done with it. */
export function ProposalsTable({ caption, proposals, actionsOf }: ProposalsTableProps) {
  const hasActions = proposals.some((proposal) => actionsOf(proposal).length > 0);
  return (
    <Table
      caption={<span className="govuk-visually-hidden">{caption}</span>}
      head={[
        ...head.map((content) => ({
          ...{ key: content, content },
          format: content === "Minutes" ? ("numeric" as const) : undefined,
        })),
        ...(hasActions
          ? [
              {
                key: "actions",
                content: <span className="govuk-visually-hidden">What you can do</span>,
                isScreenOnly: true,
              },
            ]
          : []),
      ]}
      blockLabels={["", ...head.slice(1), ""]}
      firstCellIsHeader
      rows={proposals.map((proposal) => ({
        key: proposal.id,
        cells: [
          <ProposedItem key="item" proposal={proposal} />,
          itemPurposeWords[proposal.purpose],
          proposal.minutes ?? "Not stated",
          `${proposal.own ? "You" : (proposal.seat?.post ?? "A seat that was removed")}, ${dateInWords(proposal.proposedOn)}`,
          <Outcome key="outcome" proposal={proposal} />,
          ...(hasActions ? [<Actions key="actions" of={proposal.title} actions={actionsOf(proposal)} />] : []),
        ],
      }))}
    />
  );
}

function ProposedItem({ proposal: { title, why } }: { readonly proposal: ProposalPartsFragment }) {
  return (
    <>
      {title}
      {why === null ? null : <span className="app-agenda__word app-agenda-text">{why}</span>}
    </>
  );
}

function Outcome({ proposal: { status, answer, meeting } }: { readonly proposal: ProposalPartsFragment }) {
  const body = useBody();
  return (
    <>
      {status === "PROPOSED" ? "Not answered yet" : proposalStatusWords[status]}
      {meeting ? (
        <>
          , <a href={agendaHref(body, meeting.id)}>meeting of {dateInWords(meeting.date)}</a>
        </>
      ) : status === "PROPOSED" ? (
        ", for the next meeting"
      ) : null}
      {answer === null ? null : <span className="app-agenda__word app-agenda-text">{answer}</span>}
    </>
  );
}

interface ActionsProps {
  /** The proposal’s title. */
  readonly of: string;
  readonly actions: readonly { readonly text: string; readonly href: string }[];
}

function Actions({ of, actions }: ActionsProps) {
  return (
    <span className="app-proposal-actions">
      {actions.map(({ text, href }) => (
        <a key={text} href={href} className="govuk-link app-link">
          {text}
          <span className="govuk-visually-hidden"> “{of}”</span>
        </a>
      ))}
    </span>
  );
}
