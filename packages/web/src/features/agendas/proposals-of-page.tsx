import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import type { ProposalPartsFragment } from "./generated/agenda";
import { ProposalsDocument, type ProposalsQuery } from "./generated/proposals";

/** A group with what is proposed for its agendas, as far as the viewer sees it. */
export type GroupWithProposals = Extract<ProposalsQuery["node"], { readonly __typename: "Group" }>;

export interface ProposalsOfPageProps {
  readonly children: (group: GroupWithProposals) => ReactNode;
}

/** What is proposed for the group that the page's address names. One that is another body's, or was removed, is not found. */
export function ProposalsOfPage({ children }: ProposalsOfPageProps) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Proposals", ProposalsDocument, { id });
  return (
    <QueryPage query={query} what="the proposed items" isReadAnew>
      {({ node }) => (node?.__typename === "Group" && node.body.id === body.id ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}

export interface OwnProposalOfPageProps {
  readonly children: (group: GroupWithProposals, proposal: ProposalPartsFragment) => ReactNode;
}

/** The viewer's own proposal that the page's address names; somebody else's is not found. */
export function OwnProposalOfPage({ children }: OwnProposalOfPageProps) {
  const { proposal: id } = useParams();
  return (
    <ProposalsOfPage>
      {(group) => {
        const proposal = group.itemProposals.find((one) => one.id === id && one.own);
        return proposal ? children(group, proposal) : <NotFoundPage />;
      }}
    </ProposalsOfPage>
  );
}
