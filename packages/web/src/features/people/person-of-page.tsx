import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { PersonDocument, type PersonQuery } from "./generated/people";

/** A person as their pages show them. */
export type Person = Extract<PersonQuery["node"], { readonly __typename: "Person" }>;

/** The person that the page's address names. One that is another body's, or was removed, is not found. */
export function PersonOfPage({ children }: { readonly children: (person: Person) => ReactNode }) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Person", PersonDocument, { id });
  return (
    <QueryPage query={query} what="the person">
      {({ node }) => (node?.__typename === "Person" && node.body.id === body.id ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}
