import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { type PrintedNamePartsFragment, PrintedNameDocument } from "./generated/printed-names";

export interface PrintedNameOfPageProps {
  readonly children: (printed: PrintedNamePartsFragment) => ReactNode;
}

/** The printed name that the page's address names by its id; what is none, or was removed, is not found. */
export function PrintedNameOfPage({ children }: PrintedNameOfPageProps) {
  const { alias: id = "" } = useParams();
  const query = useApiQuery("PrintedName", PrintedNameDocument, { id });
  return (
    <QueryPage query={query} what="the printed name">
      {({ node }) => (node?.__typename === "AgencyAlias" ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}
