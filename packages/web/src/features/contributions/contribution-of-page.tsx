import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import {
  ContributionDocument,
  type ContributionEventPartsFragment,
  type ContributionQuery,
  type ContributionRemarkPartsFragment,
} from "./generated/contributions";

/** A contribution as its pages show it. */
export type Contribution = Extract<ContributionQuery["node"], { readonly __typename: "Contribution" }>;

export interface AnyContributionProps {
  /** Whether it is one that the page's address may name. */
  readonly isMeant: (contribution: Contribution) => boolean;
  readonly children: (contribution: Contribution) => ReactNode;
}

/** The contribution that the page's address names. One that is not meant there, or was removed, is not found. */
export function AnyContribution({ isMeant, children }: AnyContributionProps) {
  const { id = "" } = useParams();
  const query = useApiQuery("Contribution", ContributionDocument, { id });
  return (
    <QueryPage query={query} what="the contribution">
      {({ node }) => (node?.__typename === "Contribution" && isMeant(node) ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}

/** The contribution to the page's body. One to another body is not found. */
export function ContributionOfPage({ children }: { readonly children: (contribution: Contribution) => ReactNode }) {
  const body = useBody();
  return <AnyContribution isMeant={(found) => found.body.id === body.id}>{children}</AnyContribution>;
}

/** The invoice or receipt in a contribution's history that the page's address names; a status is none, and not found. */
export function EventOf({
  contribution,
  children,
}: {
  readonly contribution: Contribution;
  readonly children: (event: ContributionEventPartsFragment) => ReactNode;
}) {
  const { event = "" } = useParams();
  const found = contribution.events.find(({ id, kind }) => id === event && kind !== "STATUS");
  return found ? children(found) : <NotFoundPage />;
}

/** The remark on a contribution that the page's address names. */
export function RemarkOf({
  contribution,
  children,
}: {
  readonly contribution: Contribution;
  readonly children: (remark: ContributionRemarkPartsFragment) => ReactNode;
}) {
  const { remark = "" } = useParams();
  const found = contribution.remarks.find(({ id }) => id === remark);
  return found ? children(found) : <NotFoundPage />;
}
