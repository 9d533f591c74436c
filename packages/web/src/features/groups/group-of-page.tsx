import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { GroupDocument, type GroupPartsFragment, type GroupQuery } from "./generated/group";

/** A group as its pages show it. */
export type Group = Extract<GroupQuery["node"], { readonly __typename: "Group" }>;

/** What of a group a form changes. */
export type GroupParts = GroupPartsFragment;

/** The group that the page's address names. One that is another body's, or was removed, is not found. */
export function GroupOfPage({ children }: { readonly children: (group: Group) => ReactNode }) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Group", GroupDocument, { id });
  return (
    <QueryPage query={query} what="the group">
      {({ node }) => (node?.__typename === "Group" && node.body.id === body.id ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}
