import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { DecisionDocument, type DecisionQuery } from "./generated/decisions";

type Found = Extract<DecisionQuery["node"], { readonly __typename: "Decision" }>;

/** A decision with the meeting that decided, as its pages show it. */
export type Decision = Found & { readonly meeting: NonNullable<Found["meeting"]> };

/** The decision of the meeting that the page's address names. One of another meeting or body is not found. */
export function DecisionOfPage({ children }: { readonly children: (decision: Decision) => ReactNode }) {
  const body = useBody();
  const { id: meeting, decision = "" } = useParams();
  const query = useApiQuery("Decision", DecisionDocument, { id: decision });
  return (
    <QueryPage query={query} what="the decision" isReadAnew>
      {({ node }) =>
        node?.__typename === "Decision" && node.body.id === body.id && isOf(node, meeting) ? (
          children(node)
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

function isOf(found: Found, meeting: string | undefined): found is Decision {
  return found.meeting !== null && found.meeting.id === meeting;
}
