import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { ReserveDocument, type ReserveQuery } from "./generated/reserves";

/** A named reserve as its pages show it. */
export type Reserve = Extract<ReserveQuery["node"], { readonly __typename: "Reserve" }>;

/** The named reserve that the page's address names. One that is another body's, or was removed, is not found. */
export function ReserveOfPage({ children }: { readonly children: (reserve: Reserve) => ReactNode }) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Reserve", ReserveDocument, { id });
  return (
    <QueryPage query={query} what="the named reserve">
      {({ node }) => (node?.__typename === "Reserve" && node.body.id === body.id ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}
