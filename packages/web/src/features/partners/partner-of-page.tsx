import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { PartnerDocument, type PartnerQuery } from "./generated/partners";

/** A partner as its pages show it. */
export type Partner = Extract<PartnerQuery["node"], { readonly __typename: "Partner" }>;

/** The partner that the page's address names. One that is another body's, or was removed, is not found. */
export function PartnerOfPage({ children }: { readonly children: (partner: Partner) => ReactNode }) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Partner", PartnerDocument, { id });
  return (
    <QueryPage query={query} what="the partner">
      {({ node }) => (node?.__typename === "Partner" && node.body.id === body.id ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}
