import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { ActionDocument, type ActionQuery } from "./generated/actions";

/** An action as its pages show it. */
export type Action = Extract<ActionQuery["node"], { readonly __typename: "Action" }>;

export interface AnyActionProps {
  /** Whether it is one that the page's address may name. */
  readonly isMeant: (action: Action) => boolean;
  readonly children: (action: Action) => ReactNode;
}

/** The action that the page's address names. One that is not meant there, or was removed, is not found. */
export function AnyAction({ isMeant, children }: AnyActionProps) {
  const { id = "" } = useParams();
  const query = useApiQuery("Action", ActionDocument, { id });
  return (
    <QueryPage query={query} what="the action" isReadAnew>
      {({ node }) => (node?.__typename === "Action" && isMeant(node) ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}

/** The action of the page's body. One of another body is not found. */
export function ActionOfPage({ children }: { readonly children: (action: Action) => ReactNode }) {
  const body = useBody();
  return <AnyAction isMeant={(found) => found.body.id === body.id}>{children}</AnyAction>;
}
